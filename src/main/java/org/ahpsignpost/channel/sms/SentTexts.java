package org.ahpsignpost.channel.sms;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ahpsignpost.channel.sms.gateway.Incoming;
import org.ahpsignpost.channel.sms.gateway.Incoming.State;
import org.ahpsignpost.channel.sms.shape.Segments;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of texts that went out, or are about to: how far each came, and what it costs. */
final class SentTexts {

    private final JdbcClient sql;
    private final SharedWriter writer;
    private final String gateway;
    private final double pencePerSegment;
    private final SmsMeters meters;
    private final Clock clock;

    SentTexts(
            DataSource pool,
            SharedWriter writer,
            String gateway,
            double pencePerSegment,
            SmsMeters meters,
            Clock clock) {
        this.sql = JdbcClient.create(pool);
        this.writer = writer;
        this.gateway = gateway;
        this.pencePerSegment = pencePerSegment;
        this.meters = meters;
        this.clock = clock;
    }

    /** Writes each text of a new letter down. */
    void written(Connection connection, String letterId, Letter letter) throws SQLException {
        for (int i = 0; i < letter.texts().size(); i++) {
            var segments = Segments.of(letter.texts().get(i));
            Sql.update(
                    connection,
                    "INSERT INTO sms_sent (reference, person, gateway, encoding, segments, pence, state, written_at,"
                            + " keep_until) VALUES (?,?,?,?,?,?,'written',?,?) ON CONFLICT (reference) DO NOTHING",
                    Letter.reference(letterId, i),
                    letter.person(),
                    gateway,
                    segments.encoding(),
                    segments.count(),
                    segments.count() * pencePerSegment,
                    letter.writtenAt(),
                    letter.written().plus(SmsLimits.KEEP_SENT).toEpochMilli());
        }
    }

    /** Whether the gateway is known to have the text. */
    boolean has(String reference) {
        return count("SELECT COUNT(*) FROM sms_sent WHERE reference = ? AND gateway_id IS NOT NULL", reference) > 0;
    }

    boolean isOfAnother(String gatewayId, String reference) {
        return count(
                        "SELECT COUNT(*) FROM sms_sent WHERE gateway = ? AND gateway_id = ? AND reference <> ?",
                        gateway,
                        gatewayId,
                        reference)
                > 0;
    }

    /** Texts to the person within that time. */
    int sentTo(String person, Duration within) {
        long since = clock.instant().minus(within).toEpochMilli();
        return count("SELECT COUNT(*) FROM sms_sent WHERE person = ? AND sent_at > ?", person, since);
    }

    private int count(String query, Object... values) {
        return Sql.read(() -> sql.sql(query).params(values).query(Integer.class).single());
    }

    /** The gateway has the text. A receipt may have come first, and then stands. */
    void sent(String reference, String gatewayId, String text) {
        Instant now = clock.instant();
        meters.sent(Segments.of(text), pencePerSegment);
        writer.write(connection -> Sql.update(
                connection,
                "UPDATE sms_sent SET gateway_id = ?, sent_at = COALESCE(sent_at, ?),"
                        + " state = CASE state WHEN 'written' THEN 'sent' ELSE state END WHERE reference = ?",
                gatewayId,
                now.toEpochMilli(),
                reference));
    }

    /** The gateway will not take it. */
    void failed(String reference, String reasonCode) {
        long now = clock.instant().toEpochMilli();
        writer.write(connection -> Sql.update(
                connection,
                "UPDATE sms_sent SET state = 'failed', reason = ?, settled_at = ? WHERE reference = ? AND state = 'written'",
                reasonCode,
                now,
                reference));
    }

    /**
     * Notes what a receipt says, with what follows for the person. A final state stays, whatever comes later.
     *
     * @return {@link Commit.Committed}, also for a text that is not ours, or {@link Commit.NotSaved}
     */
    Commit receipt(Incoming.Receipt receipt) {
        long now = clock.instant().toEpochMilli();
        var known = new AtomicInteger();
        Commit outcome = writer.write(connection -> {
            known.set(note(connection, receipt, now));
            if (receipt.state() == State.NUMBER_TAKES_NONE) {
                follow(connection, receipt, "takes_none_at = COALESCE(takes_none_at, ?)", now);
            } else if (receipt.state() == State.OPTED_OUT) {
                follow(connection, receipt, "number = '', rest = '', opted_out_at = COALESCE(opted_out_at, ?)", now);
            }
        });
        meters.receipt(known.get() == 0 ? "unknown" : receipt.state().name());
        return outcome;
    }

    private int note(Connection connection, Incoming.Receipt receipt, long now) throws SQLException {
        String state = switch (receipt.state()) {
            case UNDER_WAY -> "sent";
            case DELIVERED -> "delivered";
            case FAILED, NUMBER_TAKES_NONE, OPTED_OUT -> "failed";
        };
        return Sql.update(
                connection,
                "UPDATE sms_sent SET gateway_id = COALESCE(gateway_id, ?), sent_at = COALESCE(sent_at, ?),"
                        + " settled_at = CASE WHEN state IN ('written', 'sent') THEN ? ELSE settled_at END,"
                        + " reason = CASE WHEN state IN ('written', 'sent') THEN ? ELSE reason END,"
                        + " state = CASE WHEN state IN ('written', 'sent') THEN ? ELSE state END"
                        + " WHERE gateway = ? AND (gateway_id = ? OR reference = ?)",
                receipt.gatewayId(),
                now,
                now,
                receipt.reasonCode(),
                state,
                gateway,
                receipt.gatewayId(),
                receipt.reference() == null ? "" : receipt.reference());
    }

    private void follow(Connection connection, Incoming.Receipt receipt, String set, long now) throws SQLException {
        Sql.update(
                connection,
                "UPDATE sms_person SET " + set + " WHERE id IN (SELECT person FROM sms_sent WHERE gateway = ?"
                        + " AND gateway_id = ?)",
                now,
                gateway,
                receipt.gatewayId());
    }
}
