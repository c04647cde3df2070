package org.ahpsignpost.equity;

import java.time.Clock;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.privacy.PersonalData;
import org.ahpsignpost.record.SharedWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EquityConfiguration {

    @Bean
    Equity equity(SharedWriter writer, PersonalData personalData, ContentPack pack, Clock clock) {
        return new SqlEquity(writer, personalData, Questions.of(pack), clock);
    }
}
