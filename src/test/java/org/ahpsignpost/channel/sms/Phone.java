package org.ahpsignpost.channel.sms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ahpsignpost.channel.sms.gateway.Callback;
import tools.jackson.databind.json.JsonMapper;

/** What GOV.UK Notify tells us when somebody texts. */
public final class Phone {

    private Phone() {}

    static Callback text(String number, String words) {
        return text(UUID.randomUUID().toString(), number, words, Instant.now());
    }

    static Callback text(String messageId, String number, String words, Instant sentAt) {
        return callback("", json(messageId, number, words, sentAt));
    }

    /** The body of the callback. */
    public static String json(String messageId, String number, String words, Instant sentAt) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "id",
                        messageId,
                        "source_number",
                        number.replace("+", ""),
                        "destination_number",
                        "07700900111",
                        "message",
                        words,
                        "date_received",
                        sentAt.toString()));
    }

    static Callback receipt(String gatewayId, String reference, String status) {
        return callback(
                "receipts",
                JsonMapper.shared()
                        .writeValueAsString(Map.of("id", gatewayId, "reference", reference, "status", status)));
    }

    private static Callback callback(String tail, String json) {
        return new Callback(
                tail,
                "",
                Map.of("Authorization", "Bearer " + StandInNotify.TOKEN),
                json.getBytes(StandardCharsets.UTF_8));
    }
}
