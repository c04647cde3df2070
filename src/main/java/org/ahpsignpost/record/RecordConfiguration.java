package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database and puts the record together. Flyway migrates before the writer starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecordProperties.class)
class RecordConfiguration {

    @Bean
    Database database(RecordProperties properties) {
        return properties.database().url().isBlank()
                ? new SqliteDatabase(properties.dataDir().resolve("signpost.db"))
                : new PostgresDatabase(properties.database());
    }

    @Bean
    HikariDataSource dataSource(Database database) {
        return database.pool();
    }

    @Bean
    @DependsOnDatabaseInitialization
    GroupCommit sharedWriter(
            Database database, DataSource dataSource, RecordProperties properties, MeterRegistry meters) {
        return new GroupCommit(database, properties.database(), new RecordMeters(meters));
    }

    @Bean
    ConversationStore conversationStore(DataSource dataSource, Database database, GroupCommit writer) {
        return new SqlConversationStore(dataSource, database, writer);
    }

    @Bean
    AccessLog accessLog(DataSource dataSource, GroupCommit writer) {
        return new SqlAccessLog(dataSource, writer);
    }

    @Bean
    RetentionSweep retentionSweep(ConversationStore store, Clock clock, RecordProperties properties) {
        return new RetentionSweep(store, clock).start(properties.database().sweepEvery());
    }

    @Bean
    HealthIndicator recordHealthIndicator(DataSource dataSource, GroupCommit writer) {
        return new RecordHealth(dataSource, writer);
    }
}
