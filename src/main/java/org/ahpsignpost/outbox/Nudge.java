package org.ahpsignpost.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the worker before its time. Nudges while it is awake are one. Thread-safe. */
final class Nudge {

    private final Semaphore given = new Semaphore(0);

    void give() {
        if (given.availablePermits() == 0) {
            given.release();
        }
    }

    /** Comes back when nudged, or when the time has passed. */
    void await(Duration atMost) throws InterruptedException {
        if (given.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            given.drainPermits();
        }
    }
}
