package org.ahpsignpost.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators see of the outbox: letters waiting and dead, deliveries by kind and outcome, and a line for each death. */
final class OutboxMeters {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxMeters.class);
    private static final String DELIVERIES = "signpost.outbox.deliveries";

    private final MeterRegistry registry;
    private volatile OutboxCounts counts = new OutboxCounts(0, 0);

    OutboxMeters(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("signpost.outbox.waiting", this, meters -> meters.counts.waiting());
        registry.gauge("signpost.outbox.dead", this, meters -> meters.counts.dead());
    }

    /** Kept between two looks, so that whoever reads metrics or health never asks the database. */
    void seen(OutboxCounts now) {
        counts = now;
    }

    OutboxCounts counts() {
        return counts;
    }

    void sent(String kind) {
        count(kind, "sent");
    }

    void withdrawn(String kind) {
        count(kind, "withdrawn");
    }

    void later(String kind) {
        count(kind, "later");
    }

    void died(String id, String kind, String reasonCode) {
        count(kind, "dead");
        LOG.warn("The letter {} of the kind {} was given up: {}", id, kind, reasonCode);
    }

    private void count(String kind, String outcome) {
        registry.counter(DELIVERIES, "kind", kind, "outcome", outcome).increment();
    }
}
