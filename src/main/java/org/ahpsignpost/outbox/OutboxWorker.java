package org.ahpsignpost.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.record.RecordUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread a node that looks for due letters, and a virtual thread for each that is being delivered. */
final class OutboxWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final Outbox outbox;
    private final Letters letters;
    private final Uncollected uncollected;
    private final Couriers couriers;
    private final Postman postman;
    private final OutboxMeters meters;
    private final Nudge nudge;
    private final Clock clock;
    private final Semaphore free = new Semaphore(OutboxLimits.AT_ONCE);
    private final ExecutorService deliveries = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbox-delivery-", 0).factory());
    private volatile boolean closed;

    OutboxWorker(
            Outbox outbox,
            Letters letters,
            Uncollected uncollected,
            Couriers couriers,
            OutboxMeters meters,
            Nudge nudge,
            Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.uncollected = uncollected;
        this.couriers = couriers;
        this.postman = new Postman(couriers, letters, meters, clock);
        this.meters = meters;
        this.nudge = nudge;
        this.clock = clock;
    }

    OutboxWorker start(Duration every) {
        Thread.ofPlatform().daemon().name("outbox").start(() -> run(every));
        return this;
    }

    private void run(Duration every) {
        while (!closed) {
            try {
                round();
                nudge.await(every);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Sends what is due, as much of it as there is room for. Never throws: what fails is tried again in the next round. */
    void round() {
        try {
            uncollected.mark(couriers.kinds(), clock.instant());
            // no more than can start now, because a lease runs from here
            for (Claimed one : letters.claim(couriers.kinds(), clock.instant(), free.availablePermits())) {
                start(one);
            }
            meters.seen(outbox.counts());
        } catch (RecordUnavailableException e) {
            LOG.debug("The outbox waits for the record");
        } catch (RuntimeException e) {
            LOG.warn(
                    "The outbox failed with {} and will try again", e.getClass().getName());
        }
    }

    private void start(Claimed one) {
        free.acquireUninterruptibly();
        try {
            deliveries.execute(() -> carry(one));
        } catch (RejectedExecutionException e) { // closing; the letter is left to its lease
            free.release();
        }
    }

    private void carry(Claimed one) {
        try {
            postman.carry(one);
        } finally {
            free.release();
            nudge.give();
        }
    }

    /** Waits until no delivery is under way; false where that took longer. */
    boolean idle(Duration atMost) throws InterruptedException {
        boolean all = free.tryAcquire(OutboxLimits.AT_ONCE, atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (all) {
            free.release(OutboxLimits.AT_ONCE);
        }
        return all;
    }

    /** Takes no more letters, lets those under way arrive, and leaves those that do not to their leases. */
    @Override
    public void close() {
        closed = true;
        nudge.give();
        deliveries.shutdown();
        try {
            deliveries.awaitTermination(OutboxLimits.FINISH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deliveries.shutdownNow();
        couriers.close();
    }
}
