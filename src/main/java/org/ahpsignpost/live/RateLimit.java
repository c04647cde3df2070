package org.ahpsignpost.live;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** The one limit, for a bucket here or in Redis: a burst, then so many a minute. */
final class RateLimit {

    private RateLimit() {}

    static BucketConfiguration of(LiveProperties.RateLimitProperties properties) {
        return of(properties.burst(), properties.perMinute());
    }

    static BucketConfiguration of(int burst, int perMinute) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(burst)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .build();
    }

    /** After this long without a call a bucket is full again and need not be kept. */
    static Duration untilFull(LiveProperties.RateLimitProperties properties) {
        return Duration.ofMinutes(1L + properties.burst() / properties.perMinute());
    }
}
