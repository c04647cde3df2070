package org.ahpsignpost.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** A bucket for each key, in this process. */
final class LocalRateLimits {

    private static final int KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final Bandwidth limit;
    private final TimeMeter time;

    LocalRateLimits(LiveProperties.RateLimitProperties properties, Ticker ticker) {
        limit = RateLimit.of(properties).getBandwidths()[0];
        time = new TickerTime(ticker);
        buckets = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(RateLimit.untilFull(properties))
                .ticker(ticker)
                .build();
    }

    boolean allow(String key) {
        return buckets.get(key, k -> newBucket()).tryConsume(1);
    }

    private Bucket newBucket() {
        return Bucket.builder().withCustomTimePrecision(time).addLimit(limit).build();
    }

    private record TickerTime(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
