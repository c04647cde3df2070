package org.ahpsignpost.handoff;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.notification.Notice;
import org.ahpsignpost.notification.Notifications;
import org.ahpsignpost.record.SqlWork;
import org.jspecify.annotations.Nullable;

/** Writes a case's move with all that follows from it: what the person is told, and who is notified. */
final class CaseWrite {

    private final Messages messages;
    private final Notifications notifications;
    private final List<Carrier> carriers;

    CaseWrite(Messages messages, Notifications notifications, List<Carrier> carriers) {
        this.messages = messages;
        this.notifications = notifications;
        this.carriers = List.copyOf(carriers);
    }

    /**
     * @param before null where the case is new
     * @return false where somebody else moved the case first, so that nothing was written
     */
    boolean write(
            Connection connection, @Nullable HandoffCase before, HandoffCase after, List<Effect> effects, Instant now)
            throws SQLException {
        boolean written = before == null ? insert(connection, after) : update(connection, before, after);
        if (written) {
            for (Effect effect : effects) {
                work(after, effect, now).run(connection);
            }
        }
        return written;
    }

    /** Moves the conversation on, so that a turn decided on the case as it was is decided again. */
    static void moveConversation(Connection connection, HandoffCase after) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE conversation SET version = version + 1, case_id = ? WHERE id = ?")) {
            update.setString(1, after.state().ended() ? null : after.id());
            update.setString(2, after.conversationId());
            update.executeUpdate();
        }
    }

    private static boolean insert(Connection connection, HandoffCase after) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO handoff_case (" + CaseRows.COLUMNS
                + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING")) {
            CaseRows.bind(insert, after);
            return insert.executeUpdate() == 1;
        }
    }

    private static boolean update(Connection connection, HandoffCase before, HandoffCase after) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE handoff_case SET version = ?, urgency = ?, category = ?, red_flag = ?, language = ?, state = ?, since = ?,"
                        + " due_at = ?, contact = ?, owner = ?, owner_name = ?, person_waits = ?, ended_because = ?"
                        + " WHERE id = ? AND version = ?")) {
            update.setLong(1, after.version());
            update.setString(2, after.urgency().wire());
            update.setString(3, after.category().wire());
            update.setString(4, after.redFlag());
            update.setString(5, after.language().code());
            CaseRows.bindState(update, 6, after.state());
            update.setString(14, after.id());
            update.setLong(15, before.version());
            return update.executeUpdate() == 1;
        }
    }

    private SqlWork work(HandoffCase handoffCase, Effect effect, Instant now) {
        return switch (effect) {
            case Effect.Tell tell ->
                connection -> say(
                        connection,
                        handoffCase,
                        now,
                        null,
                        messages.text(tell.key(), handoffCase.language(), tell.arguments()));
            case Effect.Say say -> connection -> say(connection, handoffCase, now, say.staff(), say.words());
            case Effect.Notify notify ->
                notifications.about(new Notice(
                        handoffCase.reference(),
                        notify.event(),
                        handoffCase.urgency().wire(),
                        notify.contact(),
                        now));
        };
    }

    private void say(Connection connection, HandoffCase handoffCase, Instant now, @Nullable Staff staff, String words)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO handoff_message (conversation_id, number, at, sender, sender_name, language, text)"
                        + " SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ? FROM handoff_message WHERE conversation_id = ?")) {
            insert.setString(1, handoffCase.conversationId());
            insert.setLong(2, now.toEpochMilli());
            insert.setString(3, staff == null ? HandoffMessage.SERVICE : HandoffMessage.STAFF);
            insert.setString(4, staff == null ? null : staff.name());
            insert.setString(5, handoffCase.language().code());
            insert.setString(6, words.replace('\0', '\uFFFD'));
            insert.setString(7, handoffCase.conversationId());
            insert.executeUpdate();
        }
        carry(connection, handoffCase, now, staff, words);
    }

    private void carry(Connection connection, HandoffCase handoffCase, Instant now, @Nullable Staff staff, String words)
            throws SQLException {
        for (Carrier carrier : carriers) {
            if (carrier.channel() == handoffCase.channel()) {
                String name = staff == null ? null : staff.name();
                carrier.carry(handoffCase.conversationId(), handoffCase.language(), name, words, now)
                        .run(connection);
            }
        }
    }

    /** Empties what was said to a person who wants to be forgotten. */
    static void forget(Connection connection, String conversationId) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE handoff_message SET text = '' WHERE conversation_id = ?")) {
            update.setString(1, conversationId);
            update.executeUpdate();
        }
    }
}
