package org.ahpsignpost.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes through the shared writer, and sweeps what is past its time with every event. */
final class SqlAccessLog implements AccessLog {

    /** Long enough for a yearly review of who looked at what. */
    static final Duration KEEP = Duration.ofDays(366);

    private final JdbcClient sql;
    private final SharedWriter writer;

    SqlAccessLog(DataSource pool, SharedWriter writer) {
        this.sql = JdbcClient.create(pool);
        this.writer = writer;
    }

    @Override
    public Commit write(AccessEvent event) {
        return writer.write(connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO access_log (id, at, who, issuer, action, purpose, reference, conversation_id, keep_until)"
                            + " VALUES (?,?,?,?,?,?,?,?,?)")) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setLong(2, event.at().toEpochMilli());
                insert.setString(3, event.who());
                insert.setString(4, event.issuer());
                insert.setString(5, event.action());
                insert.setString(6, event.purpose());
                insert.setString(7, event.reference());
                insert.setString(8, event.conversationId());
                insert.setLong(9, event.at().plus(KEEP).toEpochMilli());
                insert.executeUpdate();
            }
            try (var sweep = connection.prepareStatement("DELETE FROM access_log WHERE keep_until <= ?")) {
                sweep.setLong(1, event.at().toEpochMilli());
                sweep.executeUpdate();
            }
        });
    }

    @Override
    public List<AccessEvent> between(Instant from, Instant until, int atMost) {
        return Sql.read(() -> sql.sql(
                        "SELECT at, who, issuer, action, purpose, reference, conversation_id FROM access_log"
                                + " WHERE at >= ? AND at < ? ORDER BY at, id LIMIT ?")
                .params(from.toEpochMilli(), until.toEpochMilli(), atMost)
                .query((row, number) -> new AccessEvent(
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list());
    }
}
