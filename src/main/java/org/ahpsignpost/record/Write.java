package org.ahpsignpost.record;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.ahpsignpost.record.Commit.NotSaved;

/**
 * One caller's wish to write. Either the writer takes it or the caller withdraws it, never both: a write whose caller
 * gave up is not committed later behind the caller's back.
 */
abstract sealed class Write permits OpenWrite, TurnWrite, WorkWrite {

    private enum Stage {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private final CompletableFuture<Commit> answer = new CompletableFuture<>();

    /** What the running transaction found; it holds only if that transaction commits. The writer's thread only. */
    private Commit found = new NotSaved(Trouble.REFUSED.code());

    /** Writes are put in this order in a transaction, so that two nodes never wait for each other's rows crosswise. */
    abstract String order();

    /** The writer's side: true where the write may be carried out. */
    final boolean take() {
        return stage.compareAndSet(Stage.WAITING, Stage.TAKEN);
    }

    final void found(Commit commit) {
        found = commit;
    }

    final void tellFound() {
        answer.complete(found);
    }

    final void tell(Trouble trouble) {
        answer.complete(new NotSaved(trouble.code()));
    }

    /** The caller's side: waits for the outcome, withdrawing the write when the limit passes. */
    final Commit await(Duration limit) {
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return giveUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a write is only ever completed with a value", e);
        }
    }

    private Commit giveUp() {
        boolean withdrawn = stage.compareAndSet(Stage.WAITING, Stage.WITHDRAWN);
        return answer.getNow(new NotSaved((withdrawn ? Trouble.TIMED_OUT : Trouble.UNSURE).code()));
    }
}
