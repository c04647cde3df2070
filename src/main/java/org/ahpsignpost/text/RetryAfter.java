package org.ahpsignpost.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a far side asked us to wait: in seconds or until a date. */
public final class RetryAfter {

    private static final int LONGEST_NUMBER = 9;

    private RetryAfter() {}

    /** Null where it did not ask, or not in a way that can be read. @param header the value of {@code Retry-After}; empty where there is none */
    public static @Nullable Duration of(String header, Instant now) {
        String asked = header.strip();
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
