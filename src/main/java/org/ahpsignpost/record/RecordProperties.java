package org.ahpsignpost.record;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the record is kept.
 *
 * @param dataDir the folder of the SQLite file; not used with PostgreSQL
 */
@ConfigurationProperties("signpost")
record RecordProperties(
        @DefaultValue("data") Path dataDir, @DefaultValue DatabaseProperties database) {

    /**
     * @param url {@code jdbc:postgresql:…}; empty for SQLite
     * @param connections how many connections to PostgreSQL, beside the writer's own
     * @param timeLimit how long a caller waits for a write to be durable
     * @param queue how many writes may wait before the next is told {@code busy}
     * @param batch how many writes share a transaction at most
     * @param sweepEvery how often what is past its time is deleted
     */
    record DatabaseProperties(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("10") int connections,
            @DefaultValue("5s") Duration timeLimit,
            @DefaultValue("10000") int queue,
            @DefaultValue("512") int batch,
            @DefaultValue("1h") Duration sweepEvery) {

        /** Leaves the password out. */
        @Override
        public String toString() {
            return "DatabaseProperties[" + (url.isBlank() ? "sqlite" : "postgresql") + "]";
        }
    }
}
