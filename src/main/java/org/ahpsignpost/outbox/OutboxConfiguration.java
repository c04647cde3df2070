package org.ahpsignpost.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.ahpsignpost.record.SharedWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the outbox together. The worker and the sweep start once Flyway has migrated. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxConfiguration {

    @Bean
    Nudge outboxNudge() {
        return new Nudge();
    }

    @Bean
    OutboxMeters outboxMeters(MeterRegistry registry) {
        return new OutboxMeters(registry);
    }

    @Bean
    Outbox outbox(DataSource dataSource, SharedWriter writer, Nudge nudge, Clock clock) {
        return new SqlOutbox(dataSource, writer, nudge, clock);
    }

    @Bean
    @DependsOnDatabaseInitialization
    OutboxWorker outboxWorker(
            Outbox outbox,
            DataSource dataSource,
            SharedWriter writer,
            ObjectProvider<Courier> couriers,
            OutboxMeters meters,
            Nudge nudge,
            Clock clock,
            OutboxProperties properties) {
        var letters = new Letters(dataSource, writer);
        var uncollected = new Uncollected(dataSource, writer, meters);
        var known = new Couriers(couriers.orderedStream().toList(), OutboxLimits.DELIVERY);
        return new OutboxWorker(outbox, letters, uncollected, known, meters, nudge, clock).start(properties.every());
    }

    @Bean
    @DependsOnDatabaseInitialization
    OutboxSweep outboxSweep(SharedWriter writer, Clock clock) {
        return new OutboxSweep(writer, clock).start(OutboxLimits.SWEEP_EVERY);
    }

    @Bean
    HealthIndicator outboxHealthIndicator(OutboxMeters meters) {
        return new OutboxHealth(meters);
    }
}
