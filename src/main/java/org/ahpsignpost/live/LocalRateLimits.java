package org.ahpsignpost.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;

/** A bucket for each key, in this process. */
final class LocalRateLimits {

    private static final int KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final BucketConfiguration limit;
    private final TimeMeter time;

    LocalRateLimits(LiveProperties.RateLimitProperties properties, Ticker ticker) {
        limit = RateLimit.of(properties);
        time = new TickerTime(ticker);
        buckets = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(RateLimit.untilFull(properties))
                .ticker(ticker)
                .build();
    }

    boolean allow(String key) {
        return allow(key, limit);
    }

    boolean allow(String key, BucketConfiguration own) {
        return buckets.get(key, k -> newBucket(own.getBandwidths()[0])).tryConsume(1);
    }

    private Bucket newBucket(Bandwidth bandwidth) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bandwidth)
                .build();
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
