package org.ahpsignpost.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.ahpsignpost.record.Commit.Committed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module in a Spring context, set by environment variables as in use. */
class RecordConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void withoutAnySettingItIsASqliteFileInTheDataFolder() {
        Path data = folder.resolve("not/there/yet");
        with(Map.of("SIGNPOST_DATA_DIR", data.toString())).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(data.resolve("signpost.db")).exists();
            var store = context.getBean(ConversationStore.class);
            assertThat(store.open(Samples.conversation("c1"))).isEqualTo(new Committed());
            var sql = context.getBean(JdbcClient.class);
            assertThat(setting(sql, "journal_mode")).isEqualTo("wal");
            assertThat(setting(sql, "synchronous")).isEqualTo("2");
            assertThat(setting(sql, "foreign_keys")).isEqualTo("1");
            assertThat(setting(sql, "busy_timeout")).isEqualTo("5000");
            assertThat(setting(sql, "secure_delete")).isEqualTo("1");
            assertThat(context.getBean("recordHealthIndicator", HealthIndicator.class)
                            .health())
                    .extracting(Health::getStatus)
                    .isEqualTo(Status.UP);
        });
    }

    @Test
    void withADatabaseAddressItIsPostgresql() {
        var settings = new HashMap<>(Map.of(
                "SIGNPOST_DATABASE_URL", TestPostgres.newDatabase(),
                "SIGNPOST_DATABASE_USER", "postgres",
                "SIGNPOST_DATABASE_PASSWORD", "any",
                "SIGNPOST_DATABASE_TIME_LIMIT", "2s",
                "SIGNPOST_DATA_DIR", folder.resolve("unused").toString()));
        with(settings).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(ConversationStore.class).open(Samples.conversation("c1")))
                    .isEqualTo(new Committed());
            assertThat(context.getBean(JdbcClient.class)
                            .sql("SHOW server_version")
                            .query(String.class)
                            .single())
                    .startsWith("18");
            var properties = context.getBean(RecordProperties.class);
            assertThat(properties.database().timeLimit()).isEqualTo(Duration.ofSeconds(2));
            assertThat(properties.toString()).doesNotContain("any").doesNotContain("localhost");
            assertThat(folder.resolve("unused")).doesNotExist();
        });
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefusedAtStart() {
        with(Map.of("SIGNPOST_DATABASE_URL", "jdbc:mysql://localhost/signpost")).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("signpost.database.url");
        });
    }

    private static String setting(JdbcClient sql, String pragma) {
        return sql.sql("PRAGMA " + pragma).query(String.class).single();
    }

    private static ApplicationContextRunner with(Map<String, String> environment) {
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.copyOf(environment))))
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withUserConfiguration(RecordConfiguration.class);
    }
}
