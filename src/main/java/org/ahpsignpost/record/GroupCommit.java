package org.ahpsignpost.record;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.ahpsignpost.record.Commit.NotSaved;
import org.jspecify.annotations.Nullable;

/** The queue before the writer. Callers from any thread hand in a write and wait, never longer than the limit. */
final class GroupCommit implements SharedWriter, AutoCloseable {

    private final BlockingQueue<Write> queue;
    private final Writer writer;
    private final Thread thread;
    private final Duration limit;
    private final RecordMeters meters;
    private volatile boolean closed;

    GroupCommit(Database database, RecordProperties.DatabaseProperties properties, RecordMeters meters) {
        limit = properties.timeLimit();
        this.meters = meters;
        queue = new ArrayBlockingQueue<>(properties.queue());
        // half the limit, so that a caller hears of the lock before its own limit passes
        writer = new Writer(database, queue, properties.batch(), limit.dividedBy(2), meters);
        meters.watch(queue);
        thread = Thread.ofPlatform().name("record-writer").start(writer);
    }

    @Override
    public Commit write(SqlWork work) {
        return submit(new WorkWrite(work));
    }

    Commit submit(Write write) {
        Commit outcome = closed
                ? new NotSaved(Trouble.CLOSED.code())
                : queue.offer(write) ? write.await(limit) : new NotSaved(Trouble.BUSY.code());
        if (outcome instanceof NotSaved(String reasonCode)) {
            meters.notSaved(reasonCode);
        }
        return outcome;
    }

    /** What the writer last failed on; null where its last transaction went through. */
    @Nullable
    Trouble trouble() {
        return writer.trouble();
    }

    /** Takes no more writes, finishes those that wait, and gives the connection back. */
    @Override
    public void close() {
        closed = true;
        writer.finish();
        try {
            thread.join(limit.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
