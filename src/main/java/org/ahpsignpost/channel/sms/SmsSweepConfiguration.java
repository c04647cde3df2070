package org.ahpsignpost.channel.sms;

import java.time.Clock;
import org.ahpsignpost.record.SharedWriter;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What expires does so whether or not a gateway is set. */
@Configuration(proxyBeanMethods = false)
class SmsSweepConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SmsSweep smsSweep(SharedWriter writer, Clock clock) {
        return new SmsSweep(writer, clock).start(SmsLimits.SWEEP_EVERY);
    }
}
