package org.ahpsignpost.directory.catalogue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A new, migrated database of either kind. One PostgreSQL serves all tests of this JVM. */
final class TestDatabases {

    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    private static final class Held {
        static final EmbeddedPostgres SERVER = start();
    }

    static DataSource migrated(Kind kind, Path folder) {
        var source = kind == Kind.SQLITE ? sqlite(folder) : postgres();
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static DataSource sqlite(Path folder) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve("test" + NUMBER.incrementAndGet() + ".db"));
        return source;
    }

    private static DataSource postgres() {
        String name = "directory" + NUMBER.incrementAndGet();
        try (var connection = Held.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return Held.SERVER.getDatabase("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
