package org.ahpsignpost.notification;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.ahpsignpost.outbox.Courier;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.outbox.Outgoing;

/** Posts a notice to a program of somebody else's, signed. The letter's id tells that program a repeat. */
final class WebhookCourier implements Courier {

    private final String secret;
    private final HttpPost http;
    private final Clock clock;

    WebhookCourier(String secret, HttpPost http, Clock clock) {
        this.secret = secret;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Address.WEBHOOK;
    }

    @Override
    public Delivery deliver(Outgoing letter, int attempt) {
        if (secret.isEmpty()) { // the setting was taken away while the letter waited
            return new TryLater("no_secret", null);
        }
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return http.send(
                URI.create(letter.address()),
                letter.body(),
                Map.of(
                        "Signpost-Timestamp", timestamp,
                        "Signpost-Signature", new Signature(secret).of(timestamp, letter.body()),
                        "Idempotency-Key", letter.id()));
    }
}
