package org.ahpsignpost.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Between rows and records. Columns are read and bound in the order of the tables. */
final class Rows {

    static final String CONVERSATION_COLUMNS =
            "id, version, turns, channel, audience, language, started_at, last_at, expires_at, keep_until, case_id, state";

    static final String TURN_COLUMNS =
            "conversation_id, turn, message_id, at, channel, audience, language, redacted_text, kind,"
                    + " label, confidence, flow, step, safety_category, red_flag, why, reply, content_hash, micros";

    private Rows() {}

    static StoredConversation conversation(ResultSet row, int number) throws SQLException {
        return new StoredConversation(
                row.getString(1),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)),
                Instant.ofEpochMilli(row.getLong(10)),
                row.getString(11),
                row.getString(12));
    }

    static StoredTurn turn(ResultSet row, int number) throws SQLException {
        return new StoredTurn(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getDouble(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(18),
                row.getLong(19));
    }

    static void bind(PreparedStatement insert, StoredConversation c) throws SQLException {
        insert.setString(1, c.id());
        insert.setLong(2, c.version());
        insert.setInt(3, c.turns());
        insert.setString(4, c.channel());
        insert.setString(5, c.audience());
        insert.setString(6, c.language());
        insert.setLong(7, c.startedAt().toEpochMilli());
        insert.setLong(8, c.lastAt().toEpochMilli());
        insert.setLong(9, c.expiresAt().toEpochMilli());
        insert.setLong(10, c.keepUntil().toEpochMilli());
        insert.setString(11, c.caseId());
        insert.setString(12, storable(c.state()));
    }

    static void bind(PreparedStatement insert, StoredTurn t) throws SQLException {
        insert.setString(1, t.conversationId());
        insert.setInt(2, t.turn());
        insert.setString(3, t.messageId());
        insert.setLong(4, t.at().toEpochMilli());
        insert.setString(5, t.channel());
        insert.setString(6, t.audience());
        insert.setString(7, t.language());
        insert.setString(8, storable(t.redactedText()));
        insert.setString(9, t.kind());
        insert.setString(10, t.label());
        insert.setDouble(11, t.confidence());
        insert.setString(12, t.flow());
        insert.setString(13, t.step());
        insert.setString(14, t.safetyCategory());
        insert.setString(15, t.redFlag());
        insert.setString(16, storable(t.why()));
        insert.setString(17, storable(t.reply()));
        insert.setString(18, t.contentHash());
        insert.setLong(19, t.micros());
    }

    /** PostgreSQL stores no NUL; a message with one in it must still be recorded. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** Sets the conversation's side of a turn: what it becomes, and what must still be true of it. */
    static void bindAdvance(
            PreparedStatement update, StoredConversation next, long expectedVersion, @Nullable String messageId)
            throws SQLException {
        update.setLong(1, next.version());
        update.setInt(2, next.turns());
        update.setString(3, next.audience());
        update.setString(4, next.language());
        update.setLong(5, next.lastAt().toEpochMilli());
        update.setLong(6, next.expiresAt().toEpochMilli());
        update.setLong(7, next.keepUntil().toEpochMilli());
        update.setString(8, next.caseId());
        update.setString(9, storable(next.state()));
        update.setString(10, next.id());
        update.setLong(11, expectedVersion);
        update.setString(12, next.id());
        update.setString(13, messageId);
    }
}
