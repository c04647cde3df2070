package org.ahpsignpost.handoff;

import java.time.Instant;
import java.util.Map;
import org.ahpsignpost.handoff.Effect.Tell;
import org.jspecify.annotations.Nullable;

/**
 * Over. The bot answers again; another danger or wish for a human opens another case.
 *
 * @param name {@code returned} where the conversation was given back to the bot, {@code closed} where the case was closed
 * @param because a reason code
 */
record Ended(String name, Instant since, String because) implements CaseState {

    static final String RETURNED = "returned";
    static final String CLOSED = "closed";

    static Ended returned(String because, Moment moment) {
        return new Ended(RETURNED, moment.now(), because);
    }

    static Ended closed(String because, Moment moment) {
        return new Ended(CLOSED, moment.now(), because);
    }

    static Outcome returnedBy(Staff staff, Staff owner, Moment moment) {
        return staff.id().equals(owner.id())
                ? Outcome.to(returned("handed-back", moment), new Tell("handoff.returned", Map.of()))
                : new Outcome.Refused("not-yours");
    }

    static Outcome closedBy(Staff staff, Staff owner, String because, Moment moment) {
        return staff.id().equals(owner.id())
                ? Outcome.to(closed(because, moment), new Tell("handoff.closed", Map.of()))
                : new Outcome.Refused("not-yours");
    }

    @Override
    public @Nullable Instant due() {
        return null;
    }

    @Override
    public boolean ended() {
        return true;
    }

    @Override
    public Outcome timePassed(Moment moment) {
        return new Outcome.Refused("ended");
    }

    @Override
    public Outcome danger(Moment moment) {
        return new Outcome.Refused("ended");
    }

    @Override
    public Outcome close(Staff staff, String reasonCode, Moment moment) {
        return new Outcome.Refused("ended");
    }

    @Override
    public Outcome personLeaves(String reasonCode, Moment moment) {
        return Outcome.to(this);
    }
}
