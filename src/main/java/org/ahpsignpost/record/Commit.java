package org.ahpsignpost.record;

/** What became of a write. */
public sealed interface Commit {

    /** The write is durable: it outlives a crash of the program and of the database. */
    record Committed() implements Commit {}

    /** Someone else wrote first (or the conversation is gone): read it again and decide again. Nothing was written. */
    record StaleVersion() implements Commit {}

    /** This message already has its turn: give that reply again. Nothing was written. */
    record AlreadyAnswered(StoredTurn turn) implements Commit {}

    /**
     * The write could not be made durable in time. Nothing was written, except where the code is {@code unsure}:
     * then a retry with the same message id finds the stored reply if the write went through after all.
     *
     * @param reasonCode one of {@code timed_out, unsure, busy, locked, disk_full, database_down, refused, closed}
     */
    record NotSaved(String reasonCode) implements Commit {}
}
