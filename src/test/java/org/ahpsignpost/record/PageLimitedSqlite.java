package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A SQLite database whose file may hardly grow: what the writer sees of a full disk. */
final class PageLimitedSqlite implements Database {

    private final MigratedDatabase whole;
    private volatile int pages = 40;

    PageLimitedSqlite(MigratedDatabase whole) {
        this.whole = whole;
    }

    /** From the next connection on. */
    void makeRoom() {
        pages = 1_000_000;
    }

    @Override
    public HikariDataSource pool() {
        return whole.database().pool();
    }

    @Override
    public Connection writer(Duration lockWait) throws SQLException {
        Connection connection = whole.database().writer(lockWait);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
        return connection;
    }

    @Override
    public void tidy(Connection connection) throws SQLException {
        whole.database().tidy(connection);
    }
}
