package org.ahpsignpost.learning;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that is taken from the shelf or trained beside the rest of the start, which has other work to wait for. Trainings run one
 * after the other, since each needs the memory. Whoever needs the result first waits for it, up to a limit. Thread-safe.
 */
public final class Trained {

    private static final Logger LOG = LoggerFactory.getLogger(Trained.class);

    /** Several times what all trainings take on a slow machine. */
    private static final int LIMIT_SECONDS = 30;

    private static final ExecutorService ONE_AFTER_THE_OTHER = oneThread();

    private final CompletableFuture<MaxentModel> result = new CompletableFuture<>();
    private final String name;
    private volatile @Nullable MaxentModel standIn;

    private Trained(String name) {
        this.name = name;
    }

    /**
     * Begins to train, unless the shelf has the model; returns at once. A failure is logged once and told to whoever asks for the
     * result.
     */
    public static Trained begin(Recipe recipe, ModelShelf shelf) {
        var trained = new Trained(recipe.name());
        ONE_AFTER_THE_OTHER.execute(() -> trained.run(recipe, shelf));
        return trained;
    }

    private void run(Recipe recipe, ModelShelf shelf) {
        try {
            var stored = shelf.find(recipe);
            if (stored.isEmpty()) {
                standIn = shelf.standIn(recipe).orElse(null);
            }
            result.complete(stored.isPresent() ? stored.get() : train(recipe, shelf));
            standIn = null;
        } catch (Exception | OutOfMemoryError e) {
            var other = standIn;
            LOG.error(
                    "The {} could not be trained; the service goes on {}; a larger heap may help",
                    name,
                    other == null ? "without it" : "with the one that was packed",
                    e);
            if (other != null) {
                result.complete(other);
            } else {
                result.completeExceptionally(e);
            }
        }
    }

    private static MaxentModel train(Recipe recipe, ModelShelf shelf) throws IOException {
        long start = System.nanoTime();
        var model = recipe.training().train();
        LOG.info("Trained the {} in {} ms", recipe.name(), (System.nanoTime() - start) / 1_000_000);
        shelf.put(recipe, (LinearModel) model);
        return model;
    }

    /** The model, or while it is being trained the packed one of its kind; null where there is neither yet. Never waits. */
    public @Nullable MaxentModel now() {
        // the stand-in first: it is let go of only once the result is there
        var other = standIn;
        return result.isDone() && !result.isCompletedExceptionally() ? result.join() : other;
    }

    /** @throws IllegalStateException where training failed or takes longer than 30 seconds */
    public MaxentModel get() {
        return get(LIMIT_SECONDS);
    }

    /** @throws IllegalStateException where training failed or takes longer than so many seconds */
    public MaxentModel get(int seconds) {
        try {
            return result.get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the " + name, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the " + name + " is not trained", e);
        }
    }

    /** One thread that ends when there is nothing left to train. */
    private static ExecutorService oneThread() {
        var pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            var thread = new Thread(work, "training");
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
