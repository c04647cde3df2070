package org.ahpsignpost.outbox;

import java.util.List;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.RecordUnavailableException;
import org.ahpsignpost.record.SqlWork;

/**
 * Letters that are sent after the transaction that they were written in. A letter is sent at least once or dies where
 * operators see it; a repeat carries the same id. Reads throw {@link RecordUnavailableException} where the database does not
 * answer. Safe for any number of threads.
 */
public interface Outbox {

    /** Writes the letters in the transaction it is run in: with what caused them, or not at all. A known id is passed over. */
    SqlWork put(List<Outgoing> letters);

    /** Looks for due letters now instead of within a second. Does not wait. For after the commit; never needed. */
    void nudge();

    OutboxCounts counts();

    /** Letters that were given up, the newest first. */
    List<DeadLetter> dead(int atMost);

    /**
     * Brings a dead letter back to life with all its attempts, for another day.
     *
     * @return {@link Commit.Committed}, {@link Commit.StaleVersion} where no dead letter has that id, or {@link Commit.NotSaved}
     */
    Commit again(String id);
}
