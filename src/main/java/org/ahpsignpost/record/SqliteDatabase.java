package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** A SQLite file, made if missing. Readers never wait for the writer; every commit is on the disk before it is told. */
final class SqliteDatabase implements Database {

    private static final Duration LOCK_WAIT = Duration.ofSeconds(5);
    private static final int WAL_BYTES_KEPT = 64 << 20;

    private final String url;

    SqliteDatabase(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the data folder cannot be made: " + file.toAbsolutePath().getParent(), e);
        }
        url = "jdbc:sqlite:" + file.toAbsolutePath();
    }

    @Override
    public HikariDataSource pool() {
        var source = new SQLiteDataSource(settings(LOCK_WAIT));
        source.setUrl(url);
        var pool = new HikariConfig();
        pool.setPoolName("record");
        pool.setDataSource(source);
        pool.setMaximumPoolSize(4);
        pool.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        return new HikariDataSource(pool);
    }

    @Override
    public Connection writer(Duration lockWait) throws SQLException {
        return settings(lockWait).createConnection(url);
    }

    /** Empties the write-ahead log, where deleted words would otherwise stand until they are overwritten. */
    @Override
    public void tidy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static SQLiteConfig settings(Duration lockWait) {
        var settings = new SQLiteConfig();
        settings.setBusyTimeout((int) lockWait.toMillis());
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setJournalSizeLimit(WAL_BYTES_KEPT);
        settings.setPragma(Pragma.SECURE_DELETE, "true"); // what is erased is overwritten, not only unlinked
        return settings;
    }
}
