package org.ahpsignpost.live;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** The one limit, for a bucket here or in Redis: a burst, then so many a minute. */
final class RateLimit {

    private RateLimit() {}

    static BucketConfiguration of(LiveProperties.RateLimitProperties properties) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(properties.burst())
                        .refillGreedy(properties.perMinute(), Duration.ofMinutes(1))
                        .build())
                .build();
    }

    /** After this long without a call a bucket is full again and need not be kept. */
    static Duration untilFull(LiveProperties.RateLimitProperties properties) {
        return Duration.ofMinutes(1L + properties.burst() / properties.perMinute());
    }
}
