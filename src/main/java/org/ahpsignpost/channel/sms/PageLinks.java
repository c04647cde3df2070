package org.ahpsignpost.channel.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.ahpsignpost.record.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that lead from a text to the page. What stands in a link is known to the phone alone; here is only its hash. Thread-safe. */
final class PageLinks {

    private static final int TOKEN_BYTES = 16;

    private final JdbcClient sql;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    /** @param address of the service as people reach it; empty where it is not set, and then there are no links */
    PageLinks(DataSource pool, String address) {
        this.sql = JdbcClient.create(pool);
        this.address = address;
    }

    boolean offered() {
        return !address.isEmpty();
    }

    String token() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    String link(String token) {
        return address + "/go/" + token;
    }

    static void keep(Connection connection, String token, String person, String conversation, Instant now)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO sms_link (token, person, conversation_id, until) VALUES (?,?,?,?)",
                hash(token),
                person,
                conversation,
                now.plus(SmsLimits.LINK_WORKS).toEpochMilli());
    }

    Optional<String> conversation(String token, Instant now) {
        return Sql.read(() -> sql.sql("SELECT conversation_id FROM sms_link WHERE token = ? AND until > ?")
                .params(hash(token), now.toEpochMilli())
                .query(String.class)
                .optional());
    }

    /** Lets go of the link, and of the conversation for whoever texts. @return false where somebody was quicker */
    static boolean use(Connection connection, String token, String conversation) throws SQLException {
        Sql.update(connection, "UPDATE sms_person SET conversation_id = NULL WHERE conversation_id = ?", conversation);
        return Sql.update(connection, "DELETE FROM sms_link WHERE token = ?", hash(token)) == 1;
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot hash", e);
        }
    }
}
