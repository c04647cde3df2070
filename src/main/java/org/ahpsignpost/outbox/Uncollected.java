package org.ahpsignpost.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Letters of kinds that no courier of this node takes. They wait, marked, for a node or a setting that does, and die once it is
 * too late.
 */
final class Uncollected {

    static final String REASON = "no_courier";

    private static final Logger LOG = LoggerFactory.getLogger(Uncollected.class);

    private record Found(String id, String kind, boolean tooLate) {}

    private final JdbcClient sql;
    private final SharedWriter writer;
    private final OutboxMeters meters;

    Uncollected(DataSource pool, SharedWriter writer, OutboxMeters meters) {
        this.sql = JdbcClient.create(pool);
        this.writer = writer;
        this.meters = meters;
    }

    void mark(Set<String> kindsWithCourier, Instant now) {
        for (Found one : find(kindsWithCourier, now)) {
            if (one.tooLate()) {
                bury(one, now);
            } else {
                setAside(one);
            }
        }
    }

    private List<Found> find(Set<String> kindsWithCourier, Instant now) {
        return Sql.read(() -> sql.sql("SELECT id, kind, give_up_at FROM outbox WHERE state = 'waiting'"
                        + " AND kind NOT IN (:kinds) AND (leased_until IS NULL OR leased_until <= :now)"
                        + " AND (reason IS NULL OR reason <> :reason OR give_up_at <= :now) ORDER BY id LIMIT :atMost")
                .param("kinds", kindsWithCourier.isEmpty() ? Set.of("") : kindsWithCourier)
                .param("now", now.toEpochMilli())
                .param("reason", REASON)
                .param("atMost", OutboxLimits.ROWS_AT_ONCE)
                .query((row, number) ->
                        new Found(row.getString(1), row.getString(2), row.getLong(3) <= now.toEpochMilli()))
                .list());
    }

    private void setAside(Found one) {
        if (written("UPDATE outbox SET reason = ? WHERE id = ? AND state = 'waiting'", REASON, one.id())) {
            LOG.warn("The letter {} waits because no courier takes letters of the kind {}", one.id(), one.kind());
        }
    }

    private void bury(Found one, Instant now) {
        if (written(
                "UPDATE outbox SET state = 'dead', reason = ?, keep_until = ? WHERE id = ? AND state = 'waiting'",
                REASON,
                now.plus(OutboxLimits.KEEP_DEAD).toEpochMilli(),
                one.id())) {
            meters.died(one.id(), one.kind(), REASON);
        }
    }

    /** False where another node was first, or the record cannot be written. */
    private boolean written(String update, Object... values) {
        var rows = new AtomicInteger();
        Commit outcome = writer.write(connection -> rows.set(Sql.update(connection, update, values)));
        return outcome instanceof Commit.Committed && rows.get() == 1;
    }
}
