package org.ahpsignpost.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the outbox as the worker moves them. Everything is looked up first, so that an idle outbox writes nothing. */
final class Letters {

    private static final String FREE = " state = 'waiting' AND (leased_until IS NULL OR leased_until <= :now)";

    /** Rows are locked in one order by all nodes, so that two never wait for each other crosswise. */
    private static final Comparator<Claimed> ORDER =
            Comparator.comparing(claimed -> claimed.letter().id());

    private final JdbcClient sql;
    private final SharedWriter writer;

    Letters(DataSource pool, SharedWriter writer) {
        this.sql = JdbcClient.create(pool);
        this.writer = writer;
    }

    /**
     * Takes letters of those kinds that are due, the longest waiting first, for this node alone.
     *
     * @return what was taken; empty too where the record could not be written
     */
    List<Claimed> claim(Set<String> kinds, Instant now, int atMost) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Claimed> due = due(kinds, now, atMost);
        List<Claimed> won = new ArrayList<>();
        if (due.isEmpty()) {
            return won;
        }
        Commit outcome = writer.write(connection -> {
            won.clear(); // the work may run more than once
            for (Claimed one : due) {
                if (lease(connection, one, now)) {
                    won.add(one);
                }
            }
        });
        return outcome instanceof Commit.Committed ? won : List.of();
    }

    private List<Claimed> due(Set<String> kinds, Instant now, int atMost) {
        var found = new ArrayList<>(
                Sql.read(() -> sql.sql("SELECT id, kind, address, body, give_up_at, attempts, reason FROM outbox WHERE"
                                + FREE + " AND next_at <= :now AND kind IN (:kinds) ORDER BY next_at, id LIMIT :atMost")
                        .param("now", now.toEpochMilli())
                        .param("kinds", kinds)
                        .param("atMost", atMost)
                        .query((row, number) -> claimed(row, now))
                        .list()));
        found.sort(ORDER);
        return found;
    }

    private static Claimed claimed(ResultSet row, Instant now) throws SQLException {
        var letter = new Outgoing(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
        return new Claimed(letter, row.getInt(6) + 1, now.plus(OutboxLimits.LEASE), row.getString(7));
    }

    private static boolean lease(Connection connection, Claimed one, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE outbox SET leased_until = ?, attempts = attempts + 1 WHERE id = ? AND state = 'waiting'"
                                + " AND next_at <= ? AND attempts = ? AND (leased_until IS NULL OR leased_until <= ?)",
                        one.leasedUntil().toEpochMilli(),
                        one.letter().id(),
                        now.toEpochMilli(),
                        one.attempts() - 1,
                        now.toEpochMilli())
                == 1;
    }

    /** Writes down what became of a try. Where the lease ran out and another node took over, only a delivery still counts. */
    Commit settle(Claimed claimed, Fate fate, Instant now) {
        return writer.write(connection -> {
            switch (fate) {
                case Fate.Sent() ->
                    Sql.update(
                            connection,
                            "UPDATE outbox SET state = 'sent', address = '', body = '', reason = NULL,"
                                    + " leased_until = NULL, keep_until = ? WHERE id = ? AND state <> 'sent'",
                            now.plus(OutboxLimits.KEEP_SENT).toEpochMilli(),
                            claimed.letter().id());
                case Fate.Withdrawn(String reason) ->
                    Sql.update(
                            connection,
                            "UPDATE outbox SET state = 'withdrawn', address = '', body = '', reason = ?,"
                                    + " leased_until = NULL, keep_until = ? WHERE id = ? AND state = 'waiting'",
                            reason,
                            now.plus(OutboxLimits.KEEP_SENT).toEpochMilli(),
                            claimed.letter().id());
                case Fate.Later(Instant at, String reason) ->
                    Sql.update(
                            connection,
                            "UPDATE outbox SET next_at = ?, reason = ?, leased_until = NULL WHERE id = ?"
                                    + " AND state = 'waiting' AND attempts = ? AND leased_until = ?",
                            at.toEpochMilli(),
                            reason,
                            claimed.letter().id(),
                            claimed.attempts(),
                            claimed.leasedUntil().toEpochMilli());
                case Fate.Dead(String reason) ->
                    Sql.update(
                            connection,
                            "UPDATE outbox SET state = 'dead', reason = ?, leased_until = NULL, keep_until = ?"
                                    + " WHERE id = ? AND state = 'waiting' AND attempts = ? AND leased_until = ?",
                            reason,
                            now.plus(OutboxLimits.KEEP_DEAD).toEpochMilli(),
                            claimed.letter().id(),
                            claimed.attempts(),
                            claimed.leasedUntil().toEpochMilli());
            }
        });
    }
}
