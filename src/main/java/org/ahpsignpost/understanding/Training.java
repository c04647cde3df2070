package org.ahpsignpost.understanding;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Trains the classifier beside the rest of the start, which has other work to wait for. Whoever needs it first waits for it, up to a
 * limit. Thread-safe.
 */
final class Training {

    /** Ten times what training takes on a slow machine. */
    private static final int LIMIT_SECONDS = 30;

    private final FutureTask<IntentModel> task;

    private Training(FutureTask<IntentModel> task) {
        this.task = task;
    }

    static Training begin(Callable<IntentModel> work) {
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "training");
        thread.setDaemon(true);
        thread.start();
        return new Training(task);
    }

    /** @throws IllegalStateException where training failed or takes longer than the limit; the turn then goes on without a wish */
    IntentModel model() {
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the classifier", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the classifier is not trained", e);
        }
    }
}
