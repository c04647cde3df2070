package org.ahpsignpost.handoff;

import java.time.Instant;
import org.ahpsignpost.handoff.Effect.Notify;

/** Staff were told, and nobody has accepted yet. */
record Offered(Instant since, Instant due, int contact) implements CaseState {

    static final String NAME = "offered";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome timePassed(Moment moment) {
        return moment.askNext(contact, "handoff.still-asking");
    }

    @Override
    public Outcome accept(Staff staff, Moment moment) {
        return Accepted.by(staff, contact, moment);
    }

    @Override
    public Outcome close(Staff staff, String reasonCode, Moment moment) {
        return Outcome.to(Ended.closed(reasonCode, moment));
    }

    @Override
    public Outcome danger(Moment moment) {
        var sooner = moment.offered(contact).due();
        var due = sooner.isBefore(this.due) ? sooner : this.due;
        return Outcome.to(new Offered(since, due, contact), new Notify(Moment.DANGER, contact));
    }
}
