package org.ahpsignpost.channel.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ahpsignpost.channel.sms.gateway.Found;
import org.ahpsignpost.channel.sms.gateway.Sending;
import org.ahpsignpost.channel.sms.gateway.SmsGateway;
import org.ahpsignpost.channel.sms.gateway.SmsLetter;
import org.ahpsignpost.outbox.Courier;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.outbox.Delivery.Withdrawn;
import org.ahpsignpost.outbox.Outgoing;
import org.ahpsignpost.record.SharedWriter;

/** Hands texts to the gateway. Every text we send, but those for a danger that cannot be recorded, passes the gate in here. */
final class SmsCourier implements Courier {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration CAPPED = Duration.ofMinutes(10);

    private final SmsGateway gateway;
    private final People people;
    private final SentTexts sent;
    private final DirectLine direct;
    private final Secrets secrets;
    private final SharedWriter writer;
    private final Clock clock;

    SmsCourier(
            SmsGateway gateway,
            People people,
            SentTexts sent,
            DirectLine direct,
            Secrets secrets,
            SharedWriter writer,
            Clock clock) {
        this.gateway = gateway;
        this.people = people;
        this.sent = sent;
        this.direct = direct;
        this.secrets = secrets;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Post.KIND;
    }

    @Override
    public Delivery deliver(Outgoing outgoing, int attempt) {
        String number = secrets.open(outgoing.address()).orElse("");
        Letter letter = secrets.open(outgoing.body()).flatMap(Letter::read).orElse(null);
        if (number.isEmpty() || letter == null) {
            return new Refused("unreadable"); // sealed with another secret
        }
        for (int i = 0; i < letter.texts().size(); i++) {
            var text = new SmsLetter(
                    Letter.reference(outgoing.id(), i), number, letter.texts().get(i), letter.written());
            Delivery delivery = one(text, letter, attempt);
            if (!(delivery instanceof Delivered)) {
                return delivery;
            }
        }
        return new Delivered();
    }

    /** A text that may have been sent is looked for first, and not sent while nobody can say. */
    private Delivery one(SmsLetter text, Letter letter, int attempt) {
        boolean maybeSent = attempt > 1 || direct.mayHaveSent(text.reference());
        if (maybeSent) {
            if (sent.has(text.reference())) {
                return new Delivered();
            }
            switch (gateway.find(text, id -> sent.isOfAnother(id, text.reference()))) {
                case Found.There(String id) -> {
                    sent.sent(text.reference(), id, text.text());
                    return new Delivered();
                }
                case Found.Unknown(Sending.TryLater why) -> {
                    return new TryLater(why.reasonCode(), why.after());
                }
                case Found.NotThere() -> {}
            }
        }
        return gate(letter).orElseGet(() -> send(text, letter));
    }

    /** The one gate: what holds a text back, as it stands at this moment. */
    private Optional<Delivery> gate(Letter letter) {
        var standing = people.standing(letter.person());
        if (standing.takesNone()) {
            return Optional.of(new Withdrawn("takes_none"));
        }
        if (letter.pass() != Pass.ORDINARY) {
            return Optional.empty();
        }
        if (standing.optedOut()) {
            return Optional.of(new Withdrawn("opted_out"));
        }
        boolean capped = sent.sentTo(letter.person(), AN_HOUR) >= SmsLimits.TEXTS_AN_HOUR;
        return capped ? Optional.of(new TryLater("hourly_cap", CAPPED)) : Optional.empty();
    }

    private Delivery send(SmsLetter text, Letter letter) {
        Instant now = clock.instant();
        return switch (gateway.send(text)) {
            case Sending.Sent(String id) -> {
                sent.sent(text.reference(), id, text.text());
                yield new Delivered();
            }
            case Sending.TryLater(String reason, Duration after) -> new TryLater(reason, after);
            case Sending.Refused(String reason) -> {
                sent.failed(text.reference(), reason);
                yield new Refused(reason);
            }
            case Sending.NumberTakesNone(String reason) -> {
                sent.failed(text.reference(), reason);
                writer.write(connection -> People.takesNone(connection, letter.person(), now));
                yield new Withdrawn(reason);
            }
            case Sending.OptedOut() -> {
                sent.failed(text.reference(), "opted_out");
                writer.write(connection -> People.optOut(connection, letter.person(), now));
                yield new Withdrawn("opted_out");
            }
        };
    }
}
