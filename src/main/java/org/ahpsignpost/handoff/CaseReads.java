package org.ahpsignpost.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.RecordUnavailableException;
import org.ahpsignpost.record.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases and what was said about them, as the record has them. Every read throws {@link RecordUnavailableException} where it does not answer. */
final class CaseReads {

    private static final String SELECT = "SELECT " + CaseRows.COLUMNS + " FROM handoff_case ";

    private final JdbcClient sql;

    CaseReads(DataSource pool) {
        sql = JdbcClient.create(pool);
    }

    Optional<HandoffCase> byId(String id) {
        return Sql.read(() ->
                sql.sql(SELECT + "WHERE id = ?").param(id).query(CaseRows::read).optional());
    }

    Optional<HandoffCase> byReference(String reference) {
        return Sql.read(() -> sql.sql(SELECT + "WHERE reference = ?")
                .param(reference)
                .query(CaseRows::read)
                .optional());
    }

    /** Cases that have not ended, the most urgent first, then the oldest. */
    List<HandoffCase> open(int atMost) {
        return Sql.read(() -> sql.sql(SELECT + "WHERE due_at IS NOT NULL ORDER BY CASE urgency WHEN 'emergency' THEN 0"
                        + " WHEN 'urgent' THEN 1 ELSE 2 END, opened_at, id LIMIT ?")
                .param(atMost)
                .query(CaseRows::read)
                .list());
    }

    /** Cases whose time limit has passed, the longest ago first. */
    List<HandoffCase> due(Instant now, int atMost) {
        return Sql.read(() -> sql.sql(SELECT + "WHERE due_at <= ? ORDER BY due_at, id LIMIT ?")
                .params(now.toEpochMilli(), atMost)
                .query(CaseRows::read)
                .list());
    }

    List<HandoffMessage> messages(String conversationId, int after) {
        return Sql.read(() -> sql.sql("SELECT number, at, sender, sender_name, language, text FROM handoff_message"
                        + " WHERE conversation_id = ? AND number > ? ORDER BY number")
                .params(conversationId, after)
                .query((row, number) -> new HandoffMessage(
                        row.getInt(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        Language.of(row.getString(5)).orElse(Language.EN),
                        row.getString(6)))
                .list());
    }
}
