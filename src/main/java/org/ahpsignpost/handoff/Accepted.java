package org.ahpsignpost.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ahpsignpost.handoff.Effect.Notify;
import org.ahpsignpost.handoff.Effect.Say;
import org.ahpsignpost.handoff.Effect.Tell;

/** A member of staff has taken the case and reads; the person was told who. The bot still answers. */
record Accepted(Instant since, Instant due, Staff owner, int contact) implements CaseState {

    static final String NAME = "accepted";

    static Outcome by(Staff staff, int contact, Moment moment) {
        Duration limit = moment.limits().firstReply();
        var accepted = new Accepted(moment.now(), moment.now().plus(limit), staff, contact);
        var receipt =
                new Tell("handoff.accepted", Map.of("name", staff.name(), "minutes", Long.toString(limit.toMinutes())));
        return Outcome.to(accepted, receipt);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome timePassed(Moment moment) {
        return moment.askNext(contact, "handoff.dropped");
    }

    @Override
    public Outcome reply(Staff staff, String words, Moment moment) {
        return staff.id().equals(owner.id())
                ? Outcome.to(WithPerson.answered(owner, contact, moment), new Say(owner, words))
                : new Outcome.Refused("not-yours");
    }

    @Override
    public Outcome handBack(Staff staff, Moment moment) {
        return Ended.returnedBy(staff, owner, moment);
    }

    @Override
    public Outcome close(Staff staff, String reasonCode, Moment moment) {
        return Ended.closedBy(staff, owner, reasonCode, moment);
    }

    @Override
    public Outcome danger(Moment moment) {
        return Outcome.to(this, new Notify(Moment.DANGER, Math.max(0, contact)));
    }
}
