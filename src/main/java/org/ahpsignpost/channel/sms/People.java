package org.ahpsignpost.channel.sms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of those who text us. What takes a connection runs in the transaction of the shared writer. */
final class People {

    private static final String COLUMNS =
            "id, language, conversation_id, greeted, opted_out_at, stop_danger, stop_danger_at, rest, rest_until, told_at";

    private final JdbcClient sql;
    private final Secrets secrets;

    People(DataSource pool, Secrets secrets) {
        this.sql = JdbcClient.create(pool);
        this.secrets = secrets;
    }

    Optional<Person> find(String id, Instant now) {
        return Sql.read(() -> sql.sql("SELECT " + COLUMNS + " FROM sms_person WHERE id = ?")
                .param(id)
                .query((row, number) -> person(row, now))
                .optional());
    }

    private Person person(ResultSet row, Instant now) throws SQLException {
        String language = row.getString(2);
        Instant restUntil = instant(row, 9);
        boolean waits = restUntil != null && now.isBefore(restUntil);
        return new Person(
                row.getString(1),
                language == null ? null : Language.of(language).orElse(null),
                row.getString(3),
                row.getInt(4) == 1,
                instant(row, 5) != null,
                row.getString(6),
                instant(row, 7),
                waits ? secrets.open(row.getString(8)).orElse("") : "",
                instant(row, 10));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** Notes that somebody texted: from now on texts can reach the number, for all we know, and the row is kept longer. */
    static void texted(Connection connection, String id, String sealedNumber, Instant now) throws SQLException {
        long keepUntil = now.plus(SmsLimits.KEEP_PERSON).toEpochMilli();
        Sql.update(
                connection,
                "INSERT INTO sms_person (id, number, greeted, rest, keep_until) VALUES (?,?,0,'',?)"
                        + " ON CONFLICT (id) DO NOTHING",
                id,
                sealedNumber,
                keepUntil);
        Sql.update(
                connection,
                "UPDATE sms_person SET number = ?, takes_none_at = NULL, keep_until = ? WHERE id = ? AND opted_out_at IS NULL"
                        + " AND (number = '' OR takes_none_at IS NOT NULL OR keep_until < ?)",
                sealedNumber,
                keepUntil,
                id,
                keepUntil - 1000L * 60 * 60);
    }

    /** The language of the person's last turn; null where there was none. */
    static @Nullable Language language(Connection connection, String id) throws SQLException {
        try (var query = connection.prepareStatement("SELECT language FROM sms_person WHERE id = ?")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                String code = rows.next() ? rows.getString(1) : null;
                return code == null ? null : Language.of(code).orElse(null);
            }
        }
    }

    /** Notes that the person is told something outside a turn. @return false where they were a moment ago, or opted out */
    static boolean tell(Connection connection, String id, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE sms_person SET told_at = ? WHERE id = ? AND opted_out_at IS NULL"
                                + " AND (told_at IS NULL OR told_at <= ?)",
                        now.toEpochMilli(),
                        id,
                        now.minus(SmsLimits.TELL_EVERY).toEpochMilli())
                == 1;
    }

    /** @return false where the person had opted out before */
    static boolean optOut(Connection connection, String id, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE sms_person SET opted_out_at = ?, number = '', rest = '', rest_until = NULL,"
                                + " stop_danger = NULL, stop_danger_at = NULL, keep_until = ? WHERE id = ?"
                                + " AND opted_out_at IS NULL",
                        now.toEpochMilli(),
                        now.plus(SmsLimits.KEEP_STOP).toEpochMilli(),
                        id)
                == 1;
    }

    /** @return false where the person had not opted out */
    static boolean optIn(Connection connection, String id, String sealedNumber, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE sms_person SET opted_out_at = NULL, takes_none_at = NULL, number = ?, greeted = 1,"
                                + " keep_until = ? WHERE id = ? AND opted_out_at IS NOT NULL",
                        sealedNumber,
                        now.plus(SmsLimits.KEEP_PERSON).toEpochMilli(),
                        id)
                == 1;
    }

    static void takesNone(Connection connection, String id, Instant now) throws SQLException {
        Sql.update(
                connection,
                "UPDATE sms_person SET takes_none_at = ? WHERE id = ? AND takes_none_at IS NULL",
                now.toEpochMilli(),
                id);
    }

    /** Takes the person for this work alone. @return false where somebody else has them */
    static boolean lease(Connection connection, String id, String lease, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE sms_person SET lease = ?, leased_until = ? WHERE id = ?"
                                + " AND (leased_until IS NULL OR leased_until <= ?)",
                        lease,
                        now.plus(SmsLimits.LEASE).toEpochMilli(),
                        id,
                        now.toEpochMilli())
                == 1;
    }

    static void release(Connection connection, String id, String lease) throws SQLException {
        Sql.update(
                connection,
                "UPDATE sms_person SET lease = NULL, leased_until = NULL WHERE id = ? AND lease = ?",
                id,
                lease);
    }

    /** Writes the person down after a message and holds on to them. @return false where the lease was lost */
    boolean keep(Connection connection, Person person, String lease, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE sms_person SET language = ?, conversation_id = ?, greeted = ?, stop_danger = ?,"
                                + " stop_danger_at = ?, rest = ?, rest_until = ?, told_at = ?, leased_until = ?"
                                + " WHERE id = ? AND lease = ?",
                        person.language() == null ? null : person.language().code(),
                        person.conversationId(),
                        person.greeted() ? 1 : 0,
                        person.stopDanger(),
                        millis(person.stopDangerAt()),
                        person.rest().isEmpty() ? "" : secrets.seal(person.rest()),
                        person.rest().isEmpty()
                                ? null
                                : now.plus(SmsLimits.KEEP_REST).toEpochMilli(),
                        millis(person.toldAt()),
                        now.plus(SmsLimits.LEASE).toEpochMilli(),
                        person.id(),
                        lease)
                == 1;
    }

    /** Whoever asked to be forgotten is known by the hash alone from then on, which a STOP needs; the next text begins anew. */
    static void forgetErased(Connection connection, String id) throws SQLException {
        Sql.update(
                connection,
                "UPDATE sms_person SET number = '', rest = '', rest_until = NULL, conversation_id = NULL WHERE id = ?"
                        + " AND conversation_id IN (SELECT id FROM conversation WHERE erased_at IS NOT NULL)",
                id);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    /** Whether texts to the person must stop, as it stands now. */
    Standing standing(String id) {
        List<Standing> found = Sql.read(() -> sql.sql("SELECT opted_out_at, takes_none_at FROM sms_person WHERE id = ?")
                .param(id)
                .query((row, number) -> new Standing(row.getObject(1) != null, row.getObject(2) != null))
                .list());
        return found.isEmpty() ? new Standing(false, false) : found.getFirst();
    }

    record Standing(boolean optedOut, boolean takesNone) {}
}
