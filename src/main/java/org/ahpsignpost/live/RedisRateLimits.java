package org.ahpsignpost.live;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A bucket for each key, shared by all nodes. */
final class RedisRateLimits {

    private record Bound(StatefulRedisConnection<String, byte[]> connection, ProxyManager<String> buckets) {}

    private final RedisLink link;
    private final BucketConfiguration limit;
    private final Duration timeLimit;
    private volatile @Nullable Bound bound;

    RedisRateLimits(RedisLink link, LiveProperties properties) {
        this.link = link;
        this.limit = RateLimit.of(properties.rateLimit());
        this.timeLimit = properties.redis().timeLimit();
    }

    boolean allow(String key) throws RedisLostException {
        return allow(key, limit);
    }

    boolean allow(String key, BucketConfiguration own) throws RedisLostException {
        ProxyManager<String> buckets = buckets();
        try {
            return buckets.builder().build("signpost:rate:" + key, () -> own).tryConsume(1);
        } catch (RuntimeException e) {
            link.lost();
            throw new RedisLostException();
        }
    }

    /** Made anew for each new connection. */
    private ProxyManager<String> buckets() throws RedisLostException {
        StatefulRedisConnection<String, byte[]> connection = link.connection();
        Bound now = bound;
        if (now == null || now.connection() != connection) {
            now = new Bound(
                    connection,
                    Bucket4jLettuce.casBasedBuilder(connection)
                            .requestTimeout(timeLimit)
                            .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                    Duration.ofMinutes(1)))
                            .build());
            bound = now;
        }
        return now.buckets();
    }
}
