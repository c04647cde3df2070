package org.ahpsignpost.channel.sms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ahpsignpost.channel.sms.gateway.Incoming;
import org.ahpsignpost.record.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of texts that came in. What takes a connection runs in the transaction of the shared writer. */
final class Inbox {

    private static final String WAITING = "waiting";
    static final String DONE = "done";
    static final String GIVEN_UP = "given_up";

    private record Row(
            String gateway,
            String messageId,
            String number,
            String words,
            String kind,
            @Nullable String partRef,
            int part,
            int total,
            Instant arrivedAt,
            Instant nextAt) {

        boolean sameText(Row other) {
            return partRef != null
                    && partRef.equals(other.partRef)
                    && total == other.total
                    && gateway.equals(other.gateway);
        }
    }

    private final JdbcClient sql;
    private final Secrets secrets;

    Inbox(DataSource pool, Secrets secrets) {
        this.sql = JdbcClient.create(pool);
        this.secrets = secrets;
    }

    /** Whether a text was stored before. */
    static boolean knows(Connection connection, Arrived arrived) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM sms_inbox WHERE gateway = ? AND message_id = ?")) {
            query.setString(1, arrived.gateway());
            query.setString(2, arrived.text().messageId());
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Stores a text that is to be answered. @return false where it is known */
    boolean store(Connection connection, Arrived arrived) throws SQLException {
        Incoming.Part part = arrived.text().part();
        boolean several = part != null && part.total() > 1;
        Instant next = several ? arrived.at().plus(SmsLimits.PARTS_WAIT) : arrived.at();
        boolean stored = insert(
                connection,
                arrived,
                WAITING,
                secrets.seal(arrived.number()),
                secrets.seal(arrived.text().text()),
                next);
        if (stored && several && part != null) {
            nothingMoreToWaitFor(connection, arrived, part);
        }
        return stored;
    }

    /** Notes a text that needs no more work, without its words. @return false where it is known */
    boolean storeDone(Connection connection, Arrived arrived) throws SQLException {
        return insert(connection, arrived, DONE, "", "", arrived.at());
    }

    private static boolean insert(
            Connection connection, Arrived arrived, String state, String number, String words, Instant next)
            throws SQLException {
        Incoming.Text text = arrived.text();
        Incoming.Part part = text.part();
        return Sql.update(
                        connection,
                        "INSERT INTO sms_inbox (gateway, message_id, person, number, words, kind, sent_at, arrived_at,"
                                + " part_ref, part_number, part_total, state, next_at, keep_until)"
                                + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (gateway, message_id) DO NOTHING",
                        arrived.gateway(),
                        text.messageId(),
                        arrived.person(),
                        number,
                        words,
                        text.media() ? "picture" : "text",
                        arrived.sentAt().toEpochMilli(),
                        arrived.at().toEpochMilli(),
                        part == null ? null : part.reference(),
                        part == null ? 1 : part.number(),
                        part == null ? 1 : part.total(),
                        state,
                        next.toEpochMilli(),
                        arrived.at().plus(SmsLimits.KEEP_INBOX).toEpochMilli())
                == 1;
    }

    /** The last part to come makes the whole text due. */
    private static void nothingMoreToWaitFor(Connection connection, Arrived arrived, Incoming.Part part)
            throws SQLException {
        Sql.update(
                connection,
                "UPDATE sms_inbox SET next_at = ? WHERE person = ? AND gateway = ? AND part_ref = ? AND part_total = ?"
                        + " AND state = 'waiting' AND ? = (SELECT COUNT(DISTINCT part_number) FROM sms_inbox"
                        + " WHERE person = ? AND gateway = ? AND part_ref = ? AND part_total = ? AND state = 'waiting')",
                arrived.at().toEpochMilli(),
                arrived.person(),
                arrived.gateway(),
                part.reference(),
                part.total(),
                part.total(),
                arrived.person(),
                arrived.gateway(),
                part.reference(),
                part.total());
    }

    /** Persons with a text that is due and whom nobody works for, the longest waiting first. */
    List<String> due(Instant now, int atMost) {
        return Sql.read(() -> sql.sql("SELECT i.person FROM sms_inbox i JOIN sms_person p ON p.id = i.person"
                        + " WHERE i.state = 'waiting' AND i.next_at <= :now"
                        + " AND (p.leased_until IS NULL OR p.leased_until <= :now)"
                        + " GROUP BY i.person ORDER BY MIN(i.arrived_at) LIMIT :atMost")
                .param("now", now.toEpochMilli())
                .param("atMost", atMost)
                .query(String.class)
                .list());
    }

    /** The person's next message, by when it was sent; empty where none is due. */
    Optional<Message> next(String person, Instant now) {
        List<Row> rows =
                Sql.read(() -> sql.sql("SELECT gateway, message_id, number, words, kind, part_ref, part_number,"
                                + " part_total, arrived_at, next_at FROM sms_inbox WHERE person = ? AND state = 'waiting'"
                                + " ORDER BY sent_at, arrived_at, part_number, message_id")
                        .param(person)
                        .query((row, number) -> row(row))
                        .list());
        if (rows.isEmpty() || rows.getFirst().nextAt().isAfter(now)) {
            return Optional.empty();
        }
        Row first = rows.getFirst();
        List<Row> parts = rows.stream()
                .filter(row -> row == first || row.sameText(first))
                .sorted(Comparator.comparingInt(Row::part))
                .toList();
        return Optional.of(joined(parts));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                Instant.ofEpochMilli(row.getLong(9)),
                Instant.ofEpochMilli(row.getLong(10)));
    }

    /** What cannot be opened was sealed with another secret: then the message has no number, and cannot be answered. */
    private Message joined(List<Row> parts) {
        return new Message(
                parts.getFirst().gateway(),
                parts.stream().map(Row::messageId).toList(),
                secrets.open(parts.getFirst().number()).orElse(""),
                parts.stream().map(row -> secrets.open(row.words()).orElse("")).collect(Collectors.joining()),
                parts.stream().anyMatch(row -> row.kind().equals("picture")),
                parts.getFirst().arrivedAt());
    }

    /** Empties the message and takes it off the list. */
    static void settle(Connection connection, Message message, String state) throws SQLException {
        for (String id : message.ids()) {
            Sql.update(
                    connection,
                    "UPDATE sms_inbox SET state = ?, number = '', words = '' WHERE gateway = ? AND message_id = ?"
                            + " AND state = 'waiting'",
                    state,
                    message.gateway(),
                    id);
        }
    }
}
