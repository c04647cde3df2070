package org.ahpsignpost.handoff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves every case on whose time limit has passed. Runs on every node; the case's version keeps two from moving it twice. */
final class CaseClock implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CaseClock.class);
    private static final int AT_ONCE = 100;

    private final CaseReads reads;
    private final CaseMoves moves;
    private final KeptCases kept;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("case-clock").factory());

    CaseClock(CaseReads reads, CaseMoves moves, KeptCases kept, Clock clock) {
        this.reads = reads;
        this.moves = moves;
        this.kept = kept;
        this.clock = clock;
    }

    CaseClock start(Duration every) {
        var unused =
                thread.scheduleWithFixedDelay(this::tick, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Never throws: what fails is tried again at the next tick. */
    void tick() {
        try {
            kept.raise();
            Instant now = clock.instant();
            for (HandoffCase due : reads.due(now, AT_ONCE)) {
                moves.move(due, CaseClock::timePassed);
            }
        } catch (RuntimeException e) {
            log.warn(
                    "The clock of the cases failed with {} and will try again",
                    e.getClass().getName());
        }
    }

    /** Somebody may have moved the case since it was read. */
    private static Outcome timePassed(HandoffCase open, Moment moment) {
        var due = open.state().due();
        return due == null || due.isAfter(moment.now())
                ? new Outcome.Refused("not-due")
                : open.state().timePassed(moment);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
