package org.ahpsignpost.handoff;

import java.time.Duration;
import java.time.Instant;

/**
 * On the record, and not offered to anybody yet.
 *
 * @param due when it is to be offered: at once, or when staff are there again
 */
record Raised(Instant since, Instant due) implements CaseState {

    static final String NAME = "raised";

    /** A person told a moment ago that staff are asked need not hear it again. */
    private static final Duration JUST_TOLD = Duration.ofMinutes(1);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome timePassed(Moment moment) {
        if (!moment.onDuty()) {
            return moment.duty()
                    .opensAfter(moment.now())
                    .<Outcome>map(opening -> Outcome.to(new Raised(since, opening)))
                    .orElseGet(() -> Outcome.to(moment.unanswered()));
        }
        return since.plus(JUST_TOLD).isBefore(moment.now()) ? moment.offerAndTell("handoff.offered") : moment.offer();
    }

    @Override
    public Outcome accept(Staff staff, Moment moment) {
        return Accepted.by(staff, -1, moment);
    }

    @Override
    public Outcome close(Staff staff, String reasonCode, Moment moment) {
        return Outcome.to(Ended.closed(reasonCode, moment));
    }

    @Override
    public Outcome danger(Moment moment) {
        return moment.onDuty() ? Outcome.to(new Raised(since, moment.now())) : Outcome.to(this);
    }

    @Override
    public Outcome personAsks(Moment moment) {
        return danger(moment);
    }
}
