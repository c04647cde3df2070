package org.ahpsignpost.channel.sms.gateway;

import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ahpsignpost.channel.sms.gateway.Incoming.Handled;
import org.ahpsignpost.channel.sms.gateway.Incoming.State;
import org.ahpsignpost.channel.sms.gateway.Sending.TryLater;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Twilio, both ways. It gives no reference of ours back when asked, so a letter is found again by its number, its words and its
 * time; the receipt carries the reference in the address that we give with each text.
 */
final class TwilioGateway implements SmsGateway {

    static final String NAME = "twilio";

    private static final Logger LOG = LoggerFactory.getLogger(TwilioGateway.class);

    private static final String REFERENCE = "reference";

    /** What Twilio calls a person who opted out there. */
    private static final int OPTED_OUT = 21610;

    /** No such number; not a mobile; unreachable by its kind; unknown; landline. */
    private static final Set<Integer> TAKES_NONE = Set.of(21211, 21614, 30005, 30006);

    /** Twilio's clock and ours may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    /** More than we ever send to one number in the hour that a letter is tried. */
    private static final long LOOKED_THROUGH = 100;

    private final TwilioSettings settings;
    private final TwilioSignature signature;
    private final TwilioRestClient client;
    private final String callbacks;

    TwilioGateway(TwilioSettings settings, Duration limit) {
        this.settings = settings;
        this.signature = new TwilioSignature(settings.authToken());
        this.client = new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                .httpClient(new TwilioHttp(settings.url(), limit))
                .build();
        this.callbacks = settings.publicUrl().replaceFirst("/+$", "") + "/channels/sms/" + NAME;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Says nothing to the person: replies go out by themselves. */
    @Override
    public Acknowledgement acknowledgement() {
        return new Acknowledgement("text/xml", "<Response/>");
    }

    @Override
    public Incoming read(Callback callback) {
        Map<String, String> form = Form.read(callback.text());
        if (form == null) {
            return new Incoming.Refused("unreadable", 400);
        }
        // over the address that Twilio was given, never the one a proxy made of it
        if (!signature.fits(addressOf(callback), form, callback.header("X-Twilio-Signature"))) {
            return new Incoming.Refused("wrong_signature", 403);
        }
        return callback.tail().isEmpty() ? text(form) : receipt(form, callback);
    }

    private String addressOf(Callback callback) {
        String path = callback.tail().isEmpty() ? callbacks : callbacks + "/" + callback.tail();
        return callback.query().isEmpty() ? path : path + "?" + callback.query();
    }

    private static Incoming text(Map<String, String> form) {
        String id = form.getOrDefault("MessageSid", "");
        String from = form.getOrDefault("From", "");
        if (id.isEmpty() || from.isEmpty()) {
            return new Incoming.Refused("incomplete", 400);
        }
        boolean media = !form.getOrDefault("NumMedia", "0").equals("0");
        String optOut = form.getOrDefault("OptOutType", "");
        Handled handled = Arrays.stream(Handled.values())
                .filter(one -> one.name().equals(optOut))
                .findFirst()
                .orElse(null);
        return new Incoming.Text(id, from, form.getOrDefault("Body", ""), null, media, handled, null);
    }

    private static Incoming receipt(Map<String, String> form, Callback callback) {
        String id = form.getOrDefault("MessageSid", "");
        if (id.isEmpty()) {
            return new Incoming.Refused("incomplete", 400);
        }
        Map<String, String> query = Form.read(callback.query());
        String reference = query == null ? null : query.get(REFERENCE);
        int code = number(form.getOrDefault("ErrorCode", ""));
        State state = switch (form.getOrDefault("MessageStatus", "")) {
            case "delivered", "read" -> State.DELIVERED;
            case "undelivered", "failed" -> whyNot(code);
            default -> State.UNDER_WAY;
        };
        return new Incoming.Receipt(id, reference, state, code == 0 ? null : "twilio_" + code);
    }

    private static State whyNot(int code) {
        return code == OPTED_OUT ? State.OPTED_OUT : TAKES_NONE.contains(code) ? State.NUMBER_TAKES_NONE : State.FAILED;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    @Override
    public Found find(SmsLetter letter, Predicate<String> bound) {
        try {
            var page = Message.reader()
                    .setTo(new PhoneNumber(letter.number()))
                    .setPageSize(LOOKED_THROUGH)
                    .firstPage(client);
            Optional<String> known = page.getRecords().stream()
                    .filter(message -> is(letter, message))
                    .map(Message::getSid)
                    .filter(bound.negate())
                    .findFirst();
            return known.<Found>map(Found.There::new).orElseGet(Found.NotThere::new);
        } catch (RuntimeException e) {
            // whatever was wrong with the question, nobody knows whether the text is there
            return new Found.Unknown(failed(e) instanceof TryLater later ? later : new TryLater("not_told", null));
        }
    }

    private static boolean is(SmsLetter letter, Message message) {
        var created = message.getDateCreated();
        boolean inTime = created == null
                || !created.toInstant().isBefore(letter.writtenAt().minus(CLOCKS_DIFFER));
        boolean ours = message.getDirection() != Message.Direction.INBOUND;
        return ours && inTime && letter.text().equals(message.getBody());
    }

    @Override
    public Sending send(SmsLetter letter) {
        try {
            var to = new PhoneNumber(letter.number());
            var creator = settings.messagingService().isEmpty()
                    ? Message.creator(to, new PhoneNumber(settings.from()), letter.text())
                    : Message.creator(to, settings.messagingService(), letter.text());
            var sent = creator.setStatusCallback(receiptsOf(letter)).create(client);
            return new Sending.Sent(sent.getSid());
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private URI receiptsOf(SmsLetter letter) {
        String reference = URLEncoder.encode(letter.reference(), StandardCharsets.UTF_8);
        return URI.create(callbacks + "/receipts?" + REFERENCE + "=" + reference);
    }

    /** By status and code alone: the message is for people, and quotes numbers. */
    private static Sending failed(RuntimeException e) {
        if (!(e instanceof ApiException known)) {
            return new TryLater(e instanceof ApiConnectionException ? "no_answer" : "failed", null);
        }
        int status = orZero(known.getStatusCode());
        int code = orZero(known.getCode());
        if (code == OPTED_OUT) {
            return new Sending.OptedOut();
        }
        if (TAKES_NONE.contains(code)) {
            return new Sending.NumberTakesNone("twilio_" + code);
        }
        if (status == 401 || status == 403) {
            LOG.error("Twilio refuses our account ({}): see to the account and its token", status);
            return new TryLater("account", null);
        }
        if (status == 429) {
            return new TryLater("too_many", null);
        }
        boolean ours = status >= 400 && status < 500;
        return ours ? new Sending.Refused("twilio_" + code) : new TryLater("server_error", null);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
