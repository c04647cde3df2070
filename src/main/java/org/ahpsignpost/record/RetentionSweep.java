package org.ahpsignpost.record;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what is past its time, once at start and then every hour or as configured. */
final class RetentionSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);

    private final ConversationStore store;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention-sweep").factory());

    RetentionSweep(ConversationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    RetentionSweep start(Duration every) {
        var unused = thread.scheduleWithFixedDelay(this::sweep, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Never throws: a sweep that fails is tried again at the next hour. */
    void sweep() {
        try {
            int deleted = store.sweep(clock.instant());
            if (deleted > 0) {
                LOG.info("Deleted {} conversations that were past their time", deleted);
            }
        } catch (RuntimeException e) {
            LOG.warn("The retention sweep failed ({}) and will be tried again", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
