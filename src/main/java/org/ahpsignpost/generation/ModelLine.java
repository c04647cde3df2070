package org.ahpsignpost.generation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.ahpsignpost.generation.ModelReply.Failed;

/**
 * The line to a model: so many calls at once and no more, none while the breaker is open, and no caller waits longer than it said,
 * whatever the far side does. Each call has a thread of its own, which is interrupted when its caller gives up. Thread-safe.
 */
final class ModelLine {

    private final Supplier<LanguageModel> model;
    private final Breaker breaker;
    private final Semaphore free;

    /** @param model made with the first call */
    ModelLine(Supplier<LanguageModel> model, Breaker breaker, int callsAtOnce) {
        this.model = model;
        this.breaker = breaker;
        this.free = new Semaphore(callsAtOnce);
    }

    ModelReply say(Prompt prompt, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            return Failed.of("timed_out");
        }
        if (!free.tryAcquire()) {
            return Failed.of("busy");
        }
        if (!breaker.lets()) {
            free.release();
            return Failed.of("breaker_open");
        }
        long start = System.nanoTime();
        ModelReply reply = await(prompt, limit);
        breaker.heard(reply, Duration.ofNanos(System.nanoTime() - start));
        return reply;
    }

    private ModelReply await(Prompt prompt, Duration limit) {
        var answer = new CompletableFuture<ModelReply>();
        Thread call = Thread.ofVirtual().name("generation").start(() -> {
            ModelReply reply = Failed.of("broken");
            try {
                reply = model.get().say(prompt);
            } catch (RuntimeException | Error e) {
                // its message may hold words; the code says enough
            } finally {
                // a call that goes on after its caller gave up still counts as one
                free.release();
                answer.complete(reply);
            }
        });
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            call.interrupt();
            return Failed.of("timed_out");
        } catch (InterruptedException e) {
            call.interrupt();
            Thread.currentThread().interrupt();
            return Failed.of("timed_out");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call is only ever completed with a value", e);
        }
    }
}
