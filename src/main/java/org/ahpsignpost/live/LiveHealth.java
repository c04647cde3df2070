package org.ahpsignpost.live;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Always up, because everything goes on without Redis; says whether it has to. */
final class LiveHealth implements HealthIndicator {

    private final Live live;

    LiveHealth(Live live) {
        this.live = live;
    }

    @Override
    public Health health() {
        Health.Builder up = Health.up().withDetail("store", live instanceof RedisLive ? "redis" : "process");
        return up.withDetail("degraded", live instanceof RedisLive redis && redis.degraded())
                .build();
    }
}
