package org.ahpsignpost.record;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database with every migration applied, for one test. Other modules' tests use it too. */
public final class MigratedDatabase implements AutoCloseable {

    public enum Kind {
        SQLITE,
        POSTGRESQL
    }

    private final Kind kind;
    private final Database database;
    private final HikariDataSource pool;
    private final String place;

    private MigratedDatabase(Kind kind, Database database, String place) {
        this.kind = kind;
        this.database = database;
        this.place = place;
        this.pool = database.pool();
        Flyway.configure().dataSource(pool).load().migrate();
    }

    public static MigratedDatabase of(Kind kind) {
        return kind == Kind.SQLITE ? sqlite() : postgresql();
    }

    public static MigratedDatabase sqlite() {
        try {
            return sqlite(Files.createTempDirectory("signpost-record"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MigratedDatabase sqlite(Path folder) {
        return new MigratedDatabase(Kind.SQLITE, new SqliteDatabase(folder.resolve("signpost.db")), folder.toString());
    }

    public static MigratedDatabase postgresql() {
        return postgresql(TestPostgres.newDatabase());
    }

    static MigratedDatabase postgresql(String url) {
        return new MigratedDatabase(Kind.POSTGRESQL, new PostgresDatabase(at(url, Duration.ofSeconds(5))), url);
    }

    public Kind kind() {
        return kind;
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient sql() {
        return JdbcClient.create(pool);
    }

    /** A record on this database with a caller's limit of 5 seconds; close it before the database. */
    public TestRecord openRecord() {
        return openRecord(Duration.ofSeconds(5));
    }

    public TestRecord openRecord(Duration limit) {
        return new TestRecord(pool, database, at("", limit));
    }

    TestRecord openRecord(Duration limit, int queue, int batch) {
        return new TestRecord(
                pool,
                database,
                new RecordProperties.DatabaseProperties("", "", "", 10, limit, queue, batch, Duration.ofHours(1)));
    }

    TestRecord openRecord(Duration limit, Database other) {
        return new TestRecord(pool, other, at("", limit));
    }

    /** The settings with which a whole service runs on this database. */
    public java.util.Map<String, Object> settings() {
        return kind == Kind.SQLITE
                ? java.util.Map.of("signpost.data-dir", place)
                : java.util.Map.of(
                        "signpost.data-dir",
                        System.getProperty("java.io.tmpdir"),
                        "signpost.database.url",
                        place,
                        "signpost.database.user",
                        "postgres");
    }

    Database database() {
        return database;
    }

    /** The folder of the SQLite file, or the JDBC address. */
    String place() {
        return place;
    }

    /** A connection beside the pool, as another program would have. */
    Connection stranger() throws java.sql.SQLException {
        return database.writer(Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        pool.close();
        if (kind == Kind.SQLITE && Files.exists(Path.of(place))) {
            deleteFolder(Path.of(place));
        }
    }

    @Override
    public String toString() {
        return kind.toString();
    }

    private static RecordProperties.DatabaseProperties at(String url, Duration limit) {
        return new RecordProperties.DatabaseProperties(
                url, "postgres", "", 10, limit, 10_000, 512, Duration.ofHours(1));
    }

    private static void deleteFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
