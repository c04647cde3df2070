package org.ahpsignpost.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.Sql;
import org.ahpsignpost.record.SqlWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox as other modules and operators use it. */
final class SqlOutbox implements Outbox {

    private final JdbcClient sql;
    private final SharedWriter writer;
    private final Nudge nudge;
    private final Clock clock;

    SqlOutbox(DataSource pool, SharedWriter writer, Nudge nudge, Clock clock) {
        this.sql = JdbcClient.create(pool);
        this.writer = writer;
        this.nudge = nudge;
        this.clock = clock;
    }

    @Override
    public SqlWork put(List<Outgoing> letters) {
        List<Outgoing> all = List.copyOf(letters);
        Instant now = clock.instant();
        return connection -> {
            for (Outgoing letter : all) {
                insert(connection, letter, now);
            }
        };
    }

    private static void insert(Connection connection, Outgoing letter, Instant now) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO outbox (id, kind, address, body, created_at, next_at, attempts, state, give_up_at)"
                        + " VALUES (?,?,?,?,?,?,0,'waiting',?) ON CONFLICT (id) DO NOTHING",
                letter.id(),
                letter.kind(),
                letter.address(),
                letter.body()
                        .replace(
                                '\0',
                                '\uFFFD'), // PostgreSQL stores no NUL, and what caused the letter must not fail for it
                now.toEpochMilli(),
                now.toEpochMilli(),
                letter.giveUpAt().toEpochMilli());
    }

    @Override
    public void nudge() {
        nudge.give();
    }

    @Override
    public OutboxCounts counts() {
        return Sql.read(() -> sql.sql("SELECT COUNT(CASE state WHEN 'waiting' THEN 1 END),"
                        + " COUNT(CASE state WHEN 'dead' THEN 1 END) FROM outbox WHERE state IN ('waiting', 'dead')")
                .query((row, number) -> new OutboxCounts(row.getInt(1), row.getInt(2)))
                .single());
    }

    @Override
    public List<DeadLetter> dead(int atMost) {
        return Sql.read(() -> sql.sql("SELECT id, kind, reason, attempts, created_at, keep_until FROM outbox"
                        + " WHERE state = 'dead' ORDER BY keep_until DESC, id LIMIT ?")
                .param(atMost)
                .query((row, number) -> new DeadLetter(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        Instant.ofEpochMilli(row.getLong(5)),
                        Instant.ofEpochMilli(row.getLong(6))))
                .list());
    }

    @Override
    public Commit again(String id) {
        Instant now = clock.instant();
        var revived = new AtomicInteger();
        Commit outcome = writer.write(connection -> revived.set(Sql.update(
                connection,
                "UPDATE outbox SET state = 'waiting', attempts = 0, reason = NULL, next_at = ?, give_up_at = ?,"
                        + " keep_until = NULL WHERE id = ? AND state = 'dead'",
                now.toEpochMilli(),
                now.plus(OutboxLimits.SECOND_LIFE).toEpochMilli(),
                id)));
        if (!(outcome instanceof Commit.Committed)) {
            return outcome;
        }
        nudge.give();
        return revived.get() == 1 ? outcome : new Commit.StaleVersion();
    }
}
