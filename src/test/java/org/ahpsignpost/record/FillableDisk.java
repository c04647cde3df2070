package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A SQLite database under a running service, whose disk can be filled and emptied. */
public final class FillableDisk implements Database {

    private static final int ROOMY = 1_000_000;

    private final Database whole;
    private volatile @Nullable Connection writer;
    private volatile int pages = ROOMY;

    private FillableDisk(Database whole) {
        this.whole = whole;
    }

    /** From now on the file may not grow. To be called while nothing is written. */
    public void fill() throws SQLException {
        atMost(1); // SQLite takes the present size where that is larger
    }

    public void makeRoom() throws SQLException {
        atMost(ROOMY);
    }

    private void atMost(int most) throws SQLException {
        pages = most;
        Connection open = writer;
        if (open != null && !open.isClosed()) {
            limit(open);
            open.commit();
        }
    }

    private void limit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    @Override
    public HikariDataSource pool() {
        return whole.pool();
    }

    @Override
    public Connection writer(Duration lockWait) throws SQLException {
        Connection opened = whole.writer(lockWait);
        limit(opened); // the writer opens another after a failure
        writer = opened;
        return opened;
    }

    @Override
    public void tidy(Connection connection) throws SQLException {
        whole.tidy(connection);
    }

    /** Puts the disk under a service. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Under {

        @Bean
        @Primary
        FillableDisk fillableDisk(@Qualifier("database") Database database) {
            return new FillableDisk(database);
        }
    }
}
