package org.ahpsignpost.handoff;

import java.time.Instant;

/** Nobody came, or nobody is ever on duty; the person was told whom to turn to instead. Staff may still take the case. */
record Unanswered(Instant since, Instant due) implements CaseState {

    static final String NAME = "unanswered";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome timePassed(Moment moment) {
        return Outcome.to(Ended.closed("nobody-came", moment));
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
        return moment.onDuty() ? moment.offer() : Outcome.to(this);
    }

    @Override
    public Outcome personAsks(Moment moment) {
        return danger(moment);
    }
}
