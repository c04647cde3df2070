package org.ahpsignpost.record;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Why a write was not saved. */
enum Trouble {
    /** The caller's limit passed before the write was taken up. */
    TIMED_OUT,
    /** The caller's limit passed, or the connection broke, while the transaction was being committed. */
    UNSURE,
    /** Too many writes were waiting already. */
    BUSY,
    /** Someone else holds the lock. */
    LOCKED,
    DISK_FULL,
    DATABASE_DOWN,
    /** The database refuses this one write and would take others. */
    REFUSED,
    CLOSED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where the trouble lies with the database, so that trying the writes one by one would change nothing. */
    boolean isOfTheDatabase() {
        return this == LOCKED || this == DISK_FULL || this == DATABASE_DOWN;
    }

    static Trouble of(Throwable problem) {
        for (Throwable t = problem; t != null; t = next(t)) {
            if (t instanceof SQLiteException e) {
                return ofSqlite(e.getResultCode());
            }
            if (t instanceof SQLException e && e.getSQLState() != null) {
                return ofPostgres(e.getSQLState());
            }
        }
        return REFUSED;
    }

    private static @Nullable Throwable next(Throwable t) {
        return t.getCause() == null && t instanceof SQLException e ? e.getNextException() : t.getCause();
    }

    private static Trouble ofSqlite(SQLiteErrorCode code) {
        int primary = code.code & 0xff; // the higher bits only say more about the same error
        return switch (primary) {
            case 5, 6 -> LOCKED;
            case 13 -> DISK_FULL;
            case 8, 10, 11, 14, 26 -> DATABASE_DOWN; // read-only, input/output, corrupt, cannot open, not a database
            default -> REFUSED;
        };
    }

    private static Trouble ofPostgres(String state) {
        return switch (state) {
            case "53100" -> DISK_FULL;
            case "55P03", "57014" -> LOCKED; // lock_timeout, statement_timeout
            case "25006" -> DATABASE_DOWN; // read-only: a standby after a switch-over
            default ->
                state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.startsWith("58")
                        ? DATABASE_DOWN
                        : REFUSED;
        };
    }
}
