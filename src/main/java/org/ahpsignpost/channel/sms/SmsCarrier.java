package org.ahpsignpost.channel.sms;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.channel.sms.shape.SmsShape;
import org.ahpsignpost.handoff.Carrier;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.record.SqlWork;
import org.jspecify.annotations.Nullable;

/** Words of staff and news of a case, as texts. Whoever sent STOP has no number here any more, and gets none. */
final class SmsCarrier implements Carrier {

    /** Staff may write at the end of a day what is read in the morning. */
    private static final Duration WORTH_SENDING = Duration.ofDays(1);

    private record Reached(String person, String number) {}

    private final Secrets secrets;
    private final Post post;
    private final Messages messages;

    SmsCarrier(Secrets secrets, Post post, Messages messages) {
        this.secrets = secrets;
        this.post = post;
        this.messages = messages;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public SqlWork carry(
            String conversationId, Language language, @Nullable String staffName, String words, Instant now) {
        String said = staffName == null
                ? words
                : messages.text("sms.staff", language, Map.of("name", staffName, "words", words));
        List<String> texts = SmsShape.whole(said, language);
        String id = Post.id(String.join(":", conversationId, Long.toString(now.toEpochMilli()), said));
        return connection -> {
            Optional<Reached> reached = reached(connection, conversationId);
            if (reached.isPresent()) {
                Reached to = reached.get();
                post.letter(id, to.person(), to.number(), Pass.ORDINARY, texts, now, WORTH_SENDING)
                        .run(connection);
            }
        };
    }

    private Optional<Reached> reached(Connection connection, String conversationId) throws SQLException {
        try (var query = connection.prepareStatement("SELECT id, number FROM sms_person WHERE conversation_id = ?")) {
            query.setString(1, conversationId);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                String person = rows.getString(1);
                return secrets.open(rows.getString(2)).map(number -> new Reached(person, number));
            }
        }
    }
}
