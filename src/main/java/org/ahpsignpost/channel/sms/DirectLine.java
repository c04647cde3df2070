package org.ahpsignpost.channel.sms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ahpsignpost.channel.sms.gateway.Sending;
import org.ahpsignpost.channel.sms.gateway.SmsGateway;
import org.ahpsignpost.channel.sms.gateway.SmsLetter;

/**
 * Answers a danger from memory while the record cannot be written. The references are those of the letter that the record will hold
 * later, so that the courier finds what went out here. Thread-safe.
 */
final class DirectLine {

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int REMEMBERED_AT_MOST = 10_000;

    private final SmsGateway gateway;
    private final SmsMeters meters;
    private final Cache<String, Boolean> tried = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(REMEMBERED_AT_MOST)
            .build();

    DirectLine(SmsGateway gateway, SmsMeters meters) {
        this.gateway = gateway;
        this.meters = meters;
    }

    boolean mayHaveSent(String reference) {
        return tried.getIfPresent(reference) != null;
    }

    /** Tries each text once, in order, and stops at the first that does not go out. */
    void send(String letterId, String number, List<String> texts, Instant now) {
        for (int i = 0; i < texts.size(); i++) {
            var text = new SmsLetter(Letter.reference(letterId, i), number, texts.get(i), now);
            if (tried.asMap().putIfAbsent(text.reference(), true) != null) {
                continue;
            }
            meters.direct();
            if (!(gateway.send(text) instanceof Sending.Sent)) {
                return;
            }
        }
    }
}
