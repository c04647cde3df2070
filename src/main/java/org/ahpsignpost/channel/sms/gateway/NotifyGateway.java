package org.ahpsignpost.channel.sms.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.ahpsignpost.channel.sms.gateway.Incoming.State;
import org.ahpsignpost.channel.sms.gateway.Sending.TryLater;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/** GOV.UK Notify, both ways. A text goes out in a template whose whole body is {@code ((body))}. */
final class NotifyGateway implements SmsGateway {

    static final String NAME = "notify";

    private static final Logger LOG = LoggerFactory.getLogger(NotifyGateway.class);

    /** The client writes down what the far side said, which may quote a number. Held, so that the level stays as set. */
    private static final java.util.logging.Logger CLIENTS =
            java.util.logging.Logger.getLogger(NotificationClient.class.toString());

    static {
        CLIENTS.setLevel(java.util.logging.Level.OFF);
        // Java's own HTTP client would post a second time by itself where a connection is cut after the request: a
        // second text
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final NotificationClient client;
    private final NotifySmsSettings settings;
    private final Duration limit;

    NotifyGateway(NotifySmsSettings settings, Duration limit) {
        this.client = new NotificationClient(settings.apiKey(), settings.url());
        this.settings = settings;
        this.limit = limit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Incoming read(Callback callback) {
        if (!SameBytes.same("Bearer " + settings.callbackToken(), callback.header("Authorization"))) {
            return new Incoming.Refused("wrong_token", 403);
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(callback.body());
            return callback.tail().isEmpty() ? text(json) : receipt(json);
        } catch (JacksonException e) {
            return new Incoming.Refused("unreadable", 400);
        }
    }

    private static Incoming text(JsonNode json) {
        String id = json.path("id").asString("");
        String from = json.path("source_number").asString("");
        if (id.isEmpty() || from.isEmpty()) {
            return new Incoming.Refused("incomplete", 400);
        }
        String text = json.path("message").asString("");
        return new Incoming.Text(id, from, text, time(json.path("date_received").asString("")), false, null, null);
    }

    private static Incoming receipt(JsonNode json) {
        String id = json.path("id").asString("");
        if (id.isEmpty()) {
            return new Incoming.Refused("incomplete", 400);
        }
        String reference = json.path("reference").asString("");
        String status = json.path("status").asString("");
        State state = switch (status) {
            case "delivered" -> State.DELIVERED;
            case "permanent-failure" -> State.NUMBER_TAKES_NONE;
            case "temporary-failure", "technical-failure" -> State.FAILED;
            default -> State.UNDER_WAY;
        };
        String reason = state == State.FAILED || state == State.NUMBER_TAKES_NONE ? status.replace('-', '_') : null;
        return new Incoming.Receipt(id, reference.isEmpty() ? null : reference, state, reason);
    }

    private static @Nullable Instant time(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public Found find(SmsLetter letter, Predicate<String> bound) {
        try {
            var list = TimeLimit.within(limit, () -> client.getNotifications(null, "sms", letter.reference(), null));
            return list.getNotifications().stream()
                    .filter(one -> one.getReference()
                            .filter(letter.reference()::equals)
                            .isPresent())
                    .<Found>map(one -> new Found.There(one.getId().toString()))
                    .findFirst()
                    .orElseGet(Found.NotThere::new);
        } catch (TimeoutException e) {
            return new Found.Unknown(new TryLater("timed_out", null));
        } catch (ExecutionException e) {
            // whatever was wrong with the question, nobody knows whether the text is there
            return new Found.Unknown(
                    failed(e.getCause()) instanceof TryLater later ? later : new TryLater("not_told", null));
        }
    }

    @Override
    public Sending send(SmsLetter letter) {
        try {
            var answer = TimeLimit.within(
                    limit,
                    () -> client.sendSms(
                            settings.template(),
                            letter.number(),
                            Map.of("body", letter.text()),
                            letter.reference(),
                            settings.sender()));
            return new Sending.Sent(answer.getNotificationId().toString());
        } catch (TimeoutException e) {
            return new TryLater("timed_out", null);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    /** By the status alone: the message is for people, and quotes numbers. */
    private static Sending failed(@Nullable Throwable cause) {
        int status = cause instanceof NotificationClientException known ? known.getHttpResult() : 0;
        if (status == 401 || status == 403) {
            LOG.error("GOV.UK Notify refuses our key ({}): see to the key, and to this machine's clock", status);
            return new TryLater("key_or_clock", null);
        }
        if (status == 429) {
            return new TryLater("too_many", Duration.ofMinutes(1));
        }
        if (status >= 400 && status < 500) {
            return new Sending.Refused("refused_" + status);
        }
        return new TryLater(status == 0 ? "no_answer" : "server_error", null);
    }
}
