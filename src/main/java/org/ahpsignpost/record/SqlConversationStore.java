package org.ahpsignpost.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ahpsignpost.record.Commit.NotSaved;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads through the pool, writes through the shared writer. */
final class SqlConversationStore implements ConversationStore {

    private static final int SWEPT_AT_ONCE = 200;

    private final DataSource pool;
    private final JdbcClient sql;
    private final Database database;
    private final GroupCommit writer;

    SqlConversationStore(DataSource pool, Database database, GroupCommit writer) {
        this.pool = pool;
        this.sql = JdbcClient.create(pool);
        this.database = database;
        this.writer = writer;
    }

    @Override
    public Commit open(StoredConversation first) {
        return writer.submit(new OpenWrite(first));
    }

    @Override
    public Commit commit(StoredTurn turn, StoredConversation next, long expectedVersion, SqlWork alongside) {
        return writer.submit(new TurnWrite(turn, next, expectedVersion, alongside));
    }

    @Override
    public Optional<StoredConversation> find(String id) {
        return Sql.read(() -> sql.sql("SELECT " + Rows.CONVERSATION_COLUMNS + " FROM conversation WHERE id = ?")
                .param(id)
                .query(Rows::conversation)
                .optional());
    }

    @Override
    public Commit change(StoredConversation next, long expectedVersion) {
        var changed = new AtomicInteger();
        Commit outcome = writer.write(connection -> changed.set(Sql.update(
                connection,
                "UPDATE conversation SET version = ?, channel = ?, last_at = ?, expires_at = ?, keep_until = ?, state = ?"
                        + " WHERE id = ? AND version = ?",
                next.version(),
                next.channel(),
                next.lastAt().toEpochMilli(),
                next.expiresAt().toEpochMilli(),
                next.keepUntil().toEpochMilli(),
                next.state(),
                next.id(),
                expectedVersion)));
        return outcome instanceof Commit.Committed && changed.get() == 0 ? new Commit.StaleVersion() : outcome;
    }

    @Override
    public Map<String, Long> versions(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var versions = new HashMap<String, Long>();
        Sql.read(() -> sql.sql("SELECT id, version FROM conversation WHERE id IN (:ids)")
                .param("ids", List.copyOf(ids))
                .query((row, number) -> versions.put(row.getString(1), row.getLong(2)))
                .list());
        return versions;
    }

    @Override
    public Optional<StoredTurn> turnByMessage(String conversationId, String messageId) {
        return Sql.read(
                () -> sql.sql("SELECT " + Rows.TURN_COLUMNS + " FROM turn WHERE conversation_id = ? AND message_id = ?")
                        .params(conversationId, messageId)
                        .query(Rows::turn)
                        .optional());
    }

    @Override
    public List<StoredTurn> turns(String conversationId) {
        return Sql.read(
                () -> sql.sql("SELECT " + Rows.TURN_COLUMNS + " FROM turn WHERE conversation_id = ? ORDER BY turn")
                        .param(conversationId)
                        .query(Rows::turn)
                        .list());
    }

    @Override
    public List<StoredTurn> turnsBetween(Instant from, Instant until, @Nullable StoredTurn after, int atMost) {
        long at = after == null ? from.toEpochMilli() : after.at().toEpochMilli();
        String id = after == null ? "" : after.conversationId();
        int turn = after == null ? 0 : after.turn();
        return Sql.read(() -> sql.sql("SELECT " + Rows.TURN_COLUMNS + " FROM turn WHERE at >= ? AND at < ?"
                        + " AND (at, conversation_id, turn) > (?, ?, ?) ORDER BY at, conversation_id, turn LIMIT ?")
                .params(at, until.toEpochMilli(), at, id, turn, atMost)
                .query(Rows::turn)
                .list());
    }

    @Override
    public Commit erase(String conversationId, Instant at) {
        return writer.write(connection -> {
            Sql.update(
                    connection,
                    "UPDATE turn SET redacted_text = '', why = '{}', reply = '{}' WHERE conversation_id = ?",
                    conversationId);
            Sql.update(
                    connection,
                    "UPDATE conversation SET state = '{}', version = version + 1, erased_at = ? WHERE id = ?",
                    at.toEpochMilli(),
                    conversationId);
        });
    }

    @Override
    public int sweep(Instant now) {
        int total = 0;
        int deleted;
        do {
            deleted = sweepSome(now);
            total += deleted;
        } while (deleted == SWEPT_AT_ONCE);
        tidy();
        return total;
    }

    /** A few at a time, so that turns waiting to be written never wait long. */
    private int sweepSome(Instant now) {
        var deleted = new AtomicInteger();
        Commit outcome = writer.write(connection -> deleted.set(Sql.update(
                connection,
                "DELETE FROM conversation WHERE id IN (SELECT id FROM conversation WHERE keep_until <= ? LIMIT ?)",
                now.toEpochMilli(),
                SWEPT_AT_ONCE)));
        if (outcome instanceof NotSaved(String reasonCode)) {
            throw new RecordUnavailableException(reasonCode);
        }
        return deleted.get();
    }

    private void tidy() {
        try (Connection connection = pool.getConnection()) {
            database.tidy(connection);
        } catch (SQLException e) {
            throw new RecordUnavailableException(Trouble.of(e).code());
        }
    }
}
