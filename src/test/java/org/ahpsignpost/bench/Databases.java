package org.ahpsignpost.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the record is kept in: SQLite, or a PostgreSQL of the bench's own, with commits as durable as in use. */
final class Databases implements AutoCloseable {

    private final @Nullable EmbeddedPostgres postgres;

    private Databases(@Nullable EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Databases of(Options options, Path folder) throws IOException {
        return new Databases(
                options.postgres()
                        ? EmbeddedPostgres.builder()
                                .setDataDirectory(folder.resolve("postgres"))
                                .setServerConfig("fsync", "on")
                                .setServerConfig("full_page_writes", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .start()
                        : null);
    }

    /** Environment variables for a service with an empty record of this name. */
    Map<String, String> settings(String name) throws SQLException {
        if (postgres == null) {
            return Map.of();
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return Map.of(
                "SIGNPOST_DATABASE_URL", postgres.getJdbcUrl("postgres", name), "SIGNPOST_DATABASE_USER", "postgres");
    }

    @Override
    public String toString() {
        return postgres == null ? "SQLite, every commit synced" : "PostgreSQL on the same machine, every commit synced";
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
