package org.ahpsignpost.record;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writer's thread: takes everything that waits, writes it in one transaction, commits once, then tells every caller.
 * It outlives a lost connection, a full disk and a bad write.
 */
final class Writer implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final Comparator<Write> ORDER = Comparator.comparing(Write::order);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Database database;
    private final BlockingQueue<Write> queue;
    private final int most;
    private final Duration lockWait;
    private final RecordMeters meters;

    private @Nullable WriterConnection connection;
    private Duration pause = FIRST_PAUSE;
    private volatile boolean closing;
    private volatile @Nullable Trouble trouble;

    Writer(Database database, BlockingQueue<Write> queue, int most, Duration lockWait, RecordMeters meters) {
        this.database = database;
        this.queue = queue;
        this.most = most;
        this.lockWait = lockWait;
        this.meters = meters;
    }

    /** What keeps the database from being written; null where its last transaction went through. */
    @Nullable
    Trouble trouble() {
        return trouble;
    }

    /** Ends the thread once the queue is empty. */
    void finish() {
        closing = true;
    }

    @Override
    public void run() {
        while (!closing || !queue.isEmpty()) {
            try {
                writeWhatWaits();
            } catch (InterruptedException e) {
                closing = true;
            } catch (Throwable e) { // without this thread nothing is recorded any more: it must outlive even an Error
                LOG.error(
                        "The writer met something unforeseen ({}) and goes on",
                        e.getClass().getName());
                disconnect();
            }
        }
        disconnect();
    }

    private void writeWhatWaits() throws InterruptedException {
        Write first = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        Trouble found = begin();
        List<Write> batch = take(first);
        if (found == null) {
            write(batch);
        } else {
            batch.forEach(write -> write.tell(found));
            pauseIfDown(found);
        }
    }

    /** Everything that waits and was not withdrawn, up to the limit, in an order that every node keeps to. */
    private List<Write> take(Write first) {
        List<Write> waiting = new ArrayList<>();
        waiting.add(first);
        queue.drainTo(waiting, most - 1);
        waiting.removeIf(write -> !write.take());
        waiting.sort(ORDER);
        return waiting;
    }

    /** Opens a transaction that holds the write lock, over a new connection where the old one is lost. */
    private @Nullable Trouble begin() {
        boolean fresh = connection == null;
        try {
            connected().lock();
            return null;
        } catch (SQLException e) {
            Trouble found = failed(Trouble.of(e));
            return found == Trouble.DATABASE_DOWN && !fresh ? begin() : found;
        }
    }

    private WriterConnection connected() throws SQLException {
        WriterConnection now = connection;
        if (now == null) {
            now = new WriterConnection(database.writer(lockWait));
            connection = now;
        }
        return now;
    }

    /** Commits the batch in the transaction that is open; where one write is bad, halves it until that one stands alone. */
    private void write(List<Write> batch) {
        boolean committing = false;
        long started = System.nanoTime();
        try {
            WriterConnection connection = connected();
            connection.apply(batch);
            committing = true;
            connection.commit();
            batch.forEach(Write::tellFound);
            succeeded(batch.size(), System.nanoTime() - started);
        } catch (SQLException | RuntimeException e) {
            Trouble found = failed(Trouble.of(e));
            if (committing && found != Trouble.DISK_FULL && found != Trouble.LOCKED) {
                batch.forEach(write -> write.tell(Trouble.UNSURE));
            } else if (found.isOfTheDatabase()) {
                batch.forEach(write -> write.tell(found));
            } else if (batch.size() <= 1) {
                LOG.warn(
                        "One write was refused by the database ({})",
                        e.getClass().getSimpleName());
                batch.forEach(write -> write.tell(found));
            } else {
                writeApart(batch.subList(0, batch.size() / 2));
                writeApart(batch.subList(batch.size() / 2, batch.size()));
            }
        }
    }

    private void writeApart(List<Write> half) {
        Trouble found = begin();
        if (found == null) {
            write(half);
        } else {
            half.forEach(write -> write.tell(found));
        }
    }

    private void succeeded(int size, long nanos) {
        trouble = null;
        pause = FIRST_PAUSE;
        meters.committed(size, nanos);
    }

    /** Leaves no half transaction behind; a connection that cannot even roll back is given up. */
    private Trouble failed(Trouble found) {
        if (found.isOfTheDatabase()) {
            if (found != trouble) {
                LOG.warn("The record cannot be written: {}", found.code());
            }
            trouble = found;
        }
        try {
            if (connection != null) {
                connection.rollback();
            }
            if (found == Trouble.DATABASE_DOWN) {
                disconnect();
            }
        } catch (SQLException e) {
            disconnect();
        }
        return found;
    }

    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("A lost connection did not close");
        }
        connection = null;
    }

    private void pauseIfDown(Trouble found) throws InterruptedException {
        if (found == Trouble.DATABASE_DOWN && !closing) {
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
