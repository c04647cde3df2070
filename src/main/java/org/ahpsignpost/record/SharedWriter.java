package org.ahpsignpost.record;

/**
 * The one writer to the database in this process. Other modules hand it their writes too, so that on SQLite (which lets
 * in one writer at a time) they never queue for a lock. Safe for any number of threads.
 */
public interface SharedWriter {

    /**
     * Runs the work in a transaction shared with other writes and waits until it is durable.
     *
     * @return {@link Commit.Committed} or {@link Commit.NotSaved}, within the time limit
     */
    Commit write(SqlWork work);
}
