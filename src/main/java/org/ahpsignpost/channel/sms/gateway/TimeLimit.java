package org.ahpsignpost.channel.sms.gateway;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a call of a client library that has no time limit of its own. */
final class TimeLimit {

    private TimeLimit() {}

    /**
     * Runs the call on a virtual thread, whose socket closes when it is interrupted.
     *
     * @throws TimeoutException where it took longer; the far side may have done what was asked
     * @throws ExecutionException with what the call threw
     */
    static <T> T within(Duration limit, Callable<T> call) throws TimeoutException, ExecutionException {
        var task = new FutureTask<>(call);
        Thread thread = Thread.ofVirtual().name("sms-gateway").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } finally {
            thread.interrupt();
        }
    }
}
