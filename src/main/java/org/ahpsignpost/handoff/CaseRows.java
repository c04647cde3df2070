package org.ahpsignpost.handoff;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.jspecify.annotations.Nullable;

/** Between rows and cases. Columns are read and bound in the order of {@link #COLUMNS}. */
final class CaseRows {

    static final String COLUMNS =
            "id, reference, conversation_id, version, cause, urgency, category, red_flag, channel, audience,"
                    + " language, opened_at, state, since, due_at, contact, owner, owner_name, person_waits, ended_because";

    private CaseRows() {}

    static HandoffCase read(ResultSet row, int number) throws SQLException {
        return new HandoffCase(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                Cause.of(row.getString(5)),
                Urgency.of(row.getString(6)),
                SafetyCategory.of(row.getString(7)).orElse(SafetyCategory.NONE),
                row.getString(8),
                Channel.of(row.getString(9)).orElse(Channel.API),
                Audience.of(row.getString(10)).orElse(Audience.PATIENT),
                Language.of(row.getString(11)).orElse(Language.EN),
                Instant.ofEpochMilli(row.getLong(12)),
                state(row));
    }

    private static CaseState state(ResultSet row) throws SQLException {
        var since = Instant.ofEpochMilli(row.getLong(14));
        var due = Instant.ofEpochMilli(row.getLong(15));
        int contact = row.getInt(16);
        var owner = new Staff(orEmpty(row.getString(17)), orEmpty(row.getString(18)));
        String name = row.getString(13);
        return switch (name) {
            case Raised.NAME -> new Raised(since, due);
            case Offered.NAME -> new Offered(since, due, contact);
            case Accepted.NAME -> new Accepted(since, due, owner, contact);
            case WithPerson.NAME -> new WithPerson(since, due, owner, contact, row.getInt(19) == 1);
            case Unanswered.NAME -> new Unanswered(since, due);
            default -> new Ended(name, since, orEmpty(row.getString(20)));
        };
    }

    static void bind(PreparedStatement statement, HandoffCase c) throws SQLException {
        statement.setString(1, c.id());
        statement.setString(2, c.reference());
        statement.setString(3, c.conversationId());
        statement.setLong(4, c.version());
        statement.setString(5, c.cause().wire());
        statement.setString(6, c.urgency().wire());
        statement.setString(7, c.category().wire());
        statement.setString(8, c.redFlag());
        statement.setString(9, c.channel().wire());
        statement.setString(10, c.audience().wire());
        statement.setString(11, c.language().code());
        statement.setLong(12, c.openedAt().toEpochMilli());
        bindState(statement, 13, c.state());
    }

    /** The state's columns, eight from {@code first} on. */
    static void bindState(PreparedStatement statement, int first, CaseState state) throws SQLException {
        var due = state.due();
        var owner = state.owner();
        statement.setString(first, state.name());
        statement.setLong(first + 1, state.since().toEpochMilli());
        if (due == null) {
            statement.setNull(first + 2, Types.BIGINT);
        } else {
            statement.setLong(first + 2, due.toEpochMilli());
        }
        statement.setInt(first + 3, state.contact());
        statement.setString(first + 4, owner == null ? null : owner.id());
        statement.setString(first + 5, owner == null ? null : owner.name());
        statement.setInt(first + 6, state.personWaits() ? 1 : 0);
        statement.setString(first + 7, state instanceof Ended ended ? ended.because() : null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
