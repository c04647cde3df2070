package org.ahpsignpost.channel.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.ahpsignpost.outbox.Outbox;
import org.ahpsignpost.outbox.Outgoing;
import org.ahpsignpost.record.SqlWork;

/** Puts texts into the outbox, sealed, and each on the list of sent texts with what it will cost. */
final class Post {

    static final String KIND = "sms";

    private static final int ID_BYTES = 16;

    private final Outbox outbox;
    private final SentTexts sent;
    private final Secrets secrets;

    Post(Outbox outbox, SentTexts sent, Secrets secrets) {
        this.outbox = outbox;
        this.sent = sent;
        this.secrets = secrets;
    }

    /** The id of the letter that answers: the same for the same cause, and it says nothing of the person. */
    static String id(String cause) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
            return "sms-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot hash", e);
        }
    }

    /**
     * A letter in the transaction it is run in. A known id is passed over, and no texts are no letter.
     *
     * @param number E.164
     */
    SqlWork letter(String id, String person, String number, Pass pass, List<String> texts, Instant now) {
        return letter(id, person, number, pass, texts, now, SmsLimits.REPLY_WITHIN);
    }

    SqlWork letter(
            String id, String person, String number, Pass pass, List<String> texts, Instant now, Duration within) {
        if (texts.isEmpty()) {
            return connection -> {};
        }
        var letter = new Letter(person, pass, now.toEpochMilli(), texts);
        var outgoing = new Outgoing(id, KIND, secrets.seal(number), secrets.seal(letter.json()), now.plus(within));
        SqlWork put = outbox.put(List.of(outgoing));
        return connection -> {
            put.run(connection);
            sent.written(connection, id, letter);
        };
    }

    /** Lets the outbox look now. For after the commit. */
    void nudge() {
        outbox.nudge();
    }
}
