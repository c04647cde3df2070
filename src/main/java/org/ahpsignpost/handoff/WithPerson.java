package org.ahpsignpost.handoff;

import java.time.Instant;
import java.util.Map;
import org.ahpsignpost.handoff.Effect.Notify;
import org.ahpsignpost.handoff.Effect.Say;
import org.ahpsignpost.handoff.Effect.Tell;

/**
 * A member of staff talks to the person, and the bot is silent.
 *
 * @param due by when staff must answer, where the person waits; else when the talk counts as over
 */
record WithPerson(Instant since, Instant due, Staff owner, int contact, boolean personWaits) implements CaseState {

    static final String NAME = "with-person";

    static WithPerson answered(Staff owner, int contact, Moment moment) {
        return new WithPerson(moment.now(), moment.now().plus(moment.limits().quiet()), owner, contact, false);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean withPerson() {
        return true;
    }

    @Override
    public Outcome timePassed(Moment moment) {
        return personWaits
                ? moment.askNext(contact, "handoff.dropped")
                : Outcome.to(Ended.returned("quiet", moment), new Tell("handoff.returned", Map.of()));
    }

    @Override
    public Outcome personWrote(Moment moment) {
        // the limit runs from the first message that has no answer yet
        return personWaits ? Outcome.to(this) : Outcome.to(waiting(moment));
    }

    @Override
    public Outcome personAsks(Moment moment) {
        return personWrote(moment);
    }

    @Override
    public Outcome danger(Moment moment) {
        return Outcome.to(personWaits ? this : waiting(moment), new Notify(Moment.DANGER, Math.max(0, contact)));
    }

    @Override
    public Outcome reply(Staff staff, String words, Moment moment) {
        if (!staff.id().equals(owner.id())) {
            return new Outcome.Refused("not-yours");
        }
        var answered = answered(owner, contact, moment);
        return Outcome.to(new WithPerson(since, answered.due(), owner, contact, false), new Say(owner, words));
    }

    @Override
    public Outcome handBack(Staff staff, Moment moment) {
        return Ended.returnedBy(staff, owner, moment);
    }

    @Override
    public Outcome close(Staff staff, String reasonCode, Moment moment) {
        return Ended.closedBy(staff, owner, reasonCode, moment);
    }

    private WithPerson waiting(Moment moment) {
        return new WithPerson(since, moment.now().plus(moment.limits().answer()), owner, contact, true);
    }
}
