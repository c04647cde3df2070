package org.ahpsignpost.directory;

import org.ahpsignpost.directory.DirectoryHealth.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells operators how the directory fares. A directory in trouble is {@code DEGRADED}, which Spring Boot counts neither as up nor as
 * down: the service still guides people without it.
 */
final class DirectoryHealthIndicator implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final ServiceDirectory directory;

    DirectoryHealthIndicator(ServiceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Health health() {
        var now = directory.health();
        boolean well = now.state() == State.WORKING || now.state() == State.SWITCHED_OFF;
        return Health.status(well ? Status.UP : DEGRADED)
                .withDetail("state", now.state())
                .withDetail("services", now.services())
                .withDetail("sources", now.sources())
                .build();
    }
}
