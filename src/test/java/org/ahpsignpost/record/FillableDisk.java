package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;
import org.ahpsignpost.record.Commit.Committed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A SQLite database under a running service, whose disk can be filled and emptied. */
public final class FillableDisk implements Database {

    private static final int ROOMY = 1_000_000;

    private final Database whole;
    private final Supplier<SharedWriter> writer;
    private volatile int pages = ROOMY;

    private FillableDisk(Database whole, Supplier<SharedWriter> writer) {
        this.whole = whole;
        this.writer = writer;
    }

    /** From now on the file may not grow, however many write at that moment. */
    public void fill() {
        atMost(1); // SQLite takes the present size where that is larger
    }

    public void makeRoom() {
        atMost(ROOMY);
    }

    /** Goes through the one writer: its connection is used by no thread but its own. */
    private void atMost(int most) {
        pages = most;
        Commit told = writer.get().write(this::limit);
        if (!(told instanceof Committed)) {
            throw new IllegalStateException("the disk's size could not be changed: " + told);
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
        FillableDisk fillableDisk(@Qualifier("database") Database database, ObjectProvider<SharedWriter> writer) {
            return new FillableDisk(database, writer::getObject);
        }
    }
}
