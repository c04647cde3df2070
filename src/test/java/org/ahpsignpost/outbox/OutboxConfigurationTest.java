package org.ahpsignpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.TestRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The module in a Spring context. */
class OutboxConfigurationTest {

    private final StubCourier courier = new StubCourier();

    @Test
    void aLetterIsSentWithoutAnybodyAskingAndHealthTellsOfOneThatDied() {
        try (MigratedDatabase database = MigratedDatabase.sqlite();
                TestRecord record = database.openRecord()) {
            courier.answers(new Delivery.Refused("no"));
            with(database, record, "50ms").run(context -> {
                var outbox = context.getBean(Outbox.class);
                var letter = TestNode.letter("a", Clock.systemUTC().instant().plusSeconds(60));
                assertThat(record.writer().write(outbox.put(List.of(letter)))).isEqualTo(new Committed());

                var health = context.getBean("outboxHealthIndicator", HealthIndicator.class);
                for (int i = 0; i < 500 && !Map.of("waiting", 0, "dead", 1).equals(details(health)); i++) {
                    Thread.sleep(10);
                }
                assertThat(details(health)).containsEntry("dead", 1).containsEntry("waiting", 0);
                assertThat(now(health).getStatus()).isEqualTo(Status.UP);
            });
        }
    }

    @Test
    void anIntervalOfNothingIsRefusedAtStart() {
        try (MigratedDatabase database = MigratedDatabase.sqlite();
                TestRecord record = database.openRecord()) {
            with(database, record, "0s").run(context -> {
                assertThat(context).hasFailed();
                assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("signpost.outbox.every");
            });
        }
    }

    private static Map<String, Object> details(HealthIndicator indicator) {
        return now(indicator).getDetails();
    }

    private static Health now(HealthIndicator indicator) {
        return Objects.requireNonNull(indicator.health());
    }

    private ApplicationContextRunner with(MigratedDatabase database, TestRecord record, String every) {
        return new ApplicationContextRunner()
                .withPropertyValues("signpost.outbox.every=" + every)
                .withBean(DataSource.class, database::dataSource)
                .withBean(SharedWriter.class, record::writer)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean(Courier.class, () -> courier)
                .withUserConfiguration(OutboxConfiguration.class);
    }
}
