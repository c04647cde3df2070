package org.ahpsignpost.notification;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a far side asked us to wait: in seconds or until a date. */
final class RetryAfter {

    private static final int LONGEST_NUMBER = 9;

    private RetryAfter() {}

    /** Null where it did not ask, or not in a way that can be read. */
    static @Nullable Duration of(HttpHeaders headers, Instant now) {
        String asked = headers.firstValue("Retry-After").orElse("").strip();
        if (asked.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        try {
            Instant until = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
