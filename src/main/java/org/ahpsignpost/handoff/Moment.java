package org.ahpsignpost.handoff;

import java.time.Instant;
import org.ahpsignpost.handoff.Effect.Notify;
import org.ahpsignpost.handoff.Effect.Tell;
import org.ahpsignpost.handoff.Outcome.Moved;

/**
 * What a state goes by when it decides: the time, who is there, and how long things may take.
 *
 * @param contacts how many lists of contacts there are to ask, one after the other; at least 1, for the queue of the desk itself is one
 */
record Moment(Instant now, Urgency urgency, Duty duty, Limits limits, int contacts) {

    static final String OFFERED = "offered";
    static final String DANGER = "danger";
    static final String UNANSWERED = "unanswered";

    boolean onDuty() {
        return duty.isOpen(now);
    }

    Offered offered(int contact) {
        return new Offered(now, now.plus(limits.accept(urgency)), contact);
    }

    /** The case is offered to the first contacts. */
    Moved offer() {
        return Outcome.to(offered(0), new Notify(OFFERED, 0));
    }

    Moved offerAndTell(String key) {
        return Outcome.to(offered(0), new Notify(OFFERED, 0), new Tell(key, java.util.Map.of()));
    }

    /** Nobody came in time: the next contacts are asked, and where there are none the person hears what else they can do. */
    Moved askNext(int contact, String told) {
        int next = contact + 1;
        return onDuty() && next < contacts
                ? Outcome.to(offered(next), new Notify(OFFERED, next), new Tell(told, java.util.Map.of()))
                : nobodyCame();
    }

    Moved nobodyCame() {
        return Outcome.to(unanswered(), new Tell("handoff.no-answer", java.util.Map.of()), new Notify(UNANSWERED, 0));
    }

    Unanswered unanswered() {
        return new Unanswered(now, now.plus(limits.unanswered()));
    }
}
