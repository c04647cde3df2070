package org.ahpsignpost.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Nudges within this process. */
final class LocalWakeUp implements WakeUp {

    private final Semaphore given = new Semaphore(0);

    @Override
    public void give() {
        if (given.availablePermits() == 0) {
            given.release();
        }
    }

    @Override
    public void await(Duration atMost) throws InterruptedException {
        if (given.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            given.drainPermits();
        }
    }
}
