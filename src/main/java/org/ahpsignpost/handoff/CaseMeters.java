package org.ahpsignpost.handoff;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Counts what becomes of cases, and how long people wait for staff. Tags are closed lists. */
final class CaseMeters {

    private final MeterRegistry registry;

    CaseMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void moved(HandoffCase before, HandoffCase after) {
        String state = after.state().name();
        if (state.equals(before.state().name())) {
            return;
        }
        registry.counter(
                        "signpost.handoff.moves",
                        "state",
                        state,
                        "urgency",
                        after.urgency().wire())
                .increment();
        if (after.state() instanceof Accepted accepted) {
            Timer.builder("signpost.handoff.accepted")
                    .description("from the opening of a case until staff accepted it")
                    .tag("urgency", after.urgency().wire())
                    .register(registry)
                    .record(Duration.between(after.openedAt(), accepted.since()));
        }
    }
}
