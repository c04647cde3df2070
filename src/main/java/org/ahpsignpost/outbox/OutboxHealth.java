package org.ahpsignpost.outbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Always up: a dead letter is for people to look at, and no reason to take the service out of the load balancer. */
final class OutboxHealth implements HealthIndicator {

    private final OutboxMeters meters;

    OutboxHealth(OutboxMeters meters) {
        this.meters = meters;
    }

    @Override
    public Health health() {
        OutboxCounts now = meters.counts();
        return Health.up()
                .withDetail("waiting", now.waiting())
                .withDetail("dead", now.dead())
                .build();
    }
}
