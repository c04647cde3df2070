package org.ahpsignpost.channel.sms;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ahpsignpost.channel.sms.Keyword.Order;
import org.ahpsignpost.channel.sms.gateway.Callback;
import org.ahpsignpost.channel.sms.gateway.Incoming;
import org.ahpsignpost.channel.sms.gateway.Incoming.Handled;
import org.ahpsignpost.channel.sms.gateway.SmsGateway;
import org.ahpsignpost.channel.sms.shape.SmsShape;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.jspecify.annotations.Nullable;

/**
 * Takes callbacks. What comes in is acknowledged once it is stored, and STOP holds from the same moment. Safe for any number of
 * threads.
 */
final class Receiver {

    static final int TAKEN = 200;

    /** The gateway shall come again. */
    static final int COME_AGAIN = 503;

    private final SmsGateway gateway;
    private final Inbox inbox;
    private final SentTexts sent;
    private final Post post;
    private final Keywords keywords;
    private final Messages messages;
    private final Secrets secrets;
    private final SharedWriter writer;
    private final Alarm alarm;
    private final Runnable nudge;
    private final SmsMeters meters;
    private final Clock clock;

    Receiver(
            SmsGateway gateway,
            Inbox inbox,
            SentTexts sent,
            Post post,
            Keywords keywords,
            Messages messages,
            Secrets secrets,
            SharedWriter writer,
            Alarm alarm,
            Runnable nudge,
            SmsMeters meters,
            Clock clock) {
        this.gateway = gateway;
        this.inbox = inbox;
        this.sent = sent;
        this.post = post;
        this.keywords = keywords;
        this.messages = messages;
        this.secrets = secrets;
        this.writer = writer;
        this.alarm = alarm;
        this.nudge = nudge;
        this.meters = meters;
        this.clock = clock;
    }

    SmsGateway gateway() {
        return gateway;
    }

    /** @return the HTTP status to answer with: {@link #TAKEN}, {@link #COME_AGAIN}, or why the callback is refused */
    int take(Callback callback) {
        return switch (gateway.read(callback)) {
            case Incoming.Refused(String reason, int status) -> {
                meters.received("refused");
                yield status;
            }
            case Incoming.Nothing() -> TAKEN;
            case Incoming.Receipt receipt -> status(sent.receipt(receipt));
            case Incoming.Text text -> text(text);
        };
    }

    private int text(Incoming.Text text) {
        Optional<String> number = Numbers.person(text.from());
        if (number.isEmpty()) {
            // a short code or a name: no answer, or two machines would talk for ever
            meters.received("machine");
            return TAKEN;
        }
        var arrived = new Arrived(gateway.name(), text, secrets.person(number.get()), number.get(), clock.instant());
        Commit stored = store(arrived);
        if (stored instanceof Commit.NotSaved) {
            meters.received("not_saved");
            alarm.raise(arrived);
        }
        return status(stored);
    }

    private Commit store(Arrived arrived) {
        Keyword keyword = keyword(arrived.text());
        var kind = new AtomicReference<>("repeat");
        Commit outcome = writer.write(connection -> {
            boolean known = Inbox.knows(connection, arrived);
            kind.set(known ? "repeat" : stored(connection, arrived, keyword));
        });
        if (outcome instanceof Commit.Committed) {
            meters.received(String.valueOf(kind.get()));
            nudge.run();
        }
        return outcome;
    }

    /** What a text orders; null where it is to be answered in a turn. What the gateway took for an order is one. */
    private @Nullable Keyword keyword(Incoming.Text text) {
        if (text.handled() != null) {
            return new Keyword(Order.valueOf(text.handled().name()), Language.EN);
        }
        boolean part = text.part() != null && text.part().total() > 1;
        return part
                ? null
                : keywords.in(text.text())
                        .filter(word -> word.order() != Order.MORE && word.order() != Order.WEB)
                        .orElse(null);
    }

    /** Stores it with all that follows at once. @return what it was, for the metrics */
    private String stored(Connection connection, Arrived arrived, @Nullable Keyword keyword) throws SQLException {
        Instant now = arrived.at();
        People.texted(connection, arrived.person(), secrets.seal(arrived.number()), now);
        if (keyword != null && obeyed(connection, arrived, keyword, now)) {
            inbox.storeDone(connection, arrived);
            return keyword.order().name().toLowerCase(java.util.Locale.ROOT);
        }
        inbox.store(connection, arrived);
        return "text";
    }

    /** @return false where the word is no order now: START, to somebody who never stopped */
    private boolean obeyed(Connection connection, Arrived arrived, Keyword keyword, Instant now) throws SQLException {
        String person = arrived.person();
        switch (keyword.order()) {
            case STOP -> {
                if (People.optOut(connection, person, now)) {
                    say(connection, arrived, keyword, "sms.stopped", Pass.CONFIRMATION);
                }
            }
            case START -> {
                if (!People.optIn(connection, person, secrets.seal(arrived.number()), now)) {
                    return arrived.text().handled() == Handled.START;
                }
                say(connection, arrived, keyword, "sms.started", Pass.ORDINARY);
            }
            case HELP -> {
                if (People.tell(connection, person, now)) {
                    say(connection, arrived, keyword, "sms.help", Pass.ORDINARY);
                }
            }
            case MORE, WEB -> {
                return false;
            }
        }
        return true;
    }

    private void say(Connection connection, Arrived arrived, Keyword keyword, String key, Pass pass)
            throws SQLException {
        if (arrived.text().handled() != null) {
            return; // the gateway has said it
        }
        Language known = People.language(connection, arrived.person());
        Language language = known == null ? keyword.language() : known;
        String cause = arrived.gateway() + ":" + arrived.text().messageId();
        var texts = SmsShape.whole(messages.text(key, language), language);
        post.letter(Post.id(cause), arrived.person(), arrived.number(), pass, texts, arrived.at())
                .run(connection);
    }

    private static int status(Commit outcome) {
        return outcome instanceof Commit.Committed ? TAKEN : COME_AGAIN;
    }
}
