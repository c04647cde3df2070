package org.ahpsignpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.TestRecord;

/** One node with an outbox. Its worker has no thread: a test goes round by round. */
final class TestNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final TestRecord record;
    final SqlOutbox outbox;
    final Letters letters;
    final OutboxWorker worker;
    private final Clock clock;

    TestNode(MigratedDatabase database, Clock clock, Courier... couriers) {
        this(database, clock, UnaryOperator.identity(), couriers);
    }

    TestNode(MigratedDatabase database, Clock clock, UnaryOperator<SharedWriter> around, Courier... couriers) {
        this.clock = clock;
        record = database.openRecord();
        SharedWriter writer = around.apply(record.writer());
        var nudge = new Nudge();
        var meters = new OutboxMeters(registry);
        outbox = new SqlOutbox(database.dataSource(), writer, nudge, clock);
        letters = new Letters(database.dataSource(), writer);
        worker = new OutboxWorker(
                outbox,
                letters,
                new Uncollected(database.dataSource(), writer, meters),
                new Couriers(List.of(couriers), OutboxLimits.DELIVERY),
                meters,
                nudge,
                clock);
    }

    Outgoing letter(String id) {
        return letter(id, clock.instant().plus(Duration.ofDays(1)));
    }

    static Outgoing letter(String id, Instant giveUpAt) {
        return new Outgoing(
                id, StubCourier.KIND, "https://example.org/?key=tangerine", "{\"words\":\"zanzibar\"}", giveUpAt);
    }

    TestNode put(Outgoing... letters) {
        assertThat(record.writer().write(outbox.put(List.of(letters)))).isEqualTo(new Committed());
        return this;
    }

    /** Sends what is due now, and waits until that is done. */
    TestNode round() throws InterruptedException {
        worker.round();
        assertThat(worker.idle(PATIENCE)).as("deliveries ended in time").isTrue();
        return this;
    }

    double deliveries(String outcome) {
        var counter = registry.find("signpost.outbox.deliveries")
                .tags("kind", StubCourier.KIND, "outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    @Override
    public void close() {
        worker.close();
        record.close();
    }
}
