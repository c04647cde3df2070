package org.ahpsignpost.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes letters that were sent or given up long enough ago, once at start and then every hour. */
final class OutboxSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSweep.class);

    private final SharedWriter writer;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbox-sweep").factory());

    OutboxSweep(SharedWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    OutboxSweep start(Duration every) {
        var unused = thread.scheduleWithFixedDelay(this::sweep, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Never throws: a sweep that fails is tried again at the next hour. */
    void sweep() {
        try {
            int deleted;
            do {
                deleted = sweepSome();
            } while (deleted == OutboxLimits.ROWS_AT_ONCE);
        } catch (RuntimeException e) {
            LOG.warn("The sweep of the outbox failed with {}", e.getClass().getName());
        }
    }

    /** A few at a time, so that turns waiting to be written never wait long. */
    private int sweepSome() {
        var deleted = new AtomicInteger();
        Commit outcome = writer.write(connection -> deleted.set(Sql.update(
                connection,
                "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE keep_until <= ? LIMIT ?)",
                clock.instant().toEpochMilli(),
                OutboxLimits.ROWS_AT_ONCE)));
        if (outcome instanceof Commit.NotSaved(String reasonCode)) {
            LOG.warn("The sweep of the outbox was not saved ({}) and will be tried again", reasonCode);
            return 0;
        }
        return deleted.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
