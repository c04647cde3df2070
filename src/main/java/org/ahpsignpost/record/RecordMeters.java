package org.ahpsignpost.record;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** What operators see of the writer: time of a transaction, writes in it, writes waiting, writes not saved by reason. */
final class RecordMeters {

    private final MeterRegistry registry;
    private final Timer commit;
    private final DistributionSummary batch;

    RecordMeters(MeterRegistry registry) {
        this.registry = registry;
        commit = registry.timer("signpost.record.commit");
        batch = registry.summary("signpost.record.batch");
    }

    void watch(Collection<?> queue) {
        registry.gauge("signpost.record.waiting", queue, Collection::size);
    }

    void committed(int size, long nanos) {
        commit.record(nanos, TimeUnit.NANOSECONDS);
        batch.record(size);
    }

    /** The reason is one of a closed list, so it may be a tag. */
    void notSaved(String reasonCode) {
        registry.counter("signpost.record.not.saved", "reason", reasonCode).increment();
    }
}
