package org.ahpsignpost.handoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands: {@code raised}, {@code offered}, {@code accepted}, {@code with-person}, {@code unanswered}, and in the end
 * {@code returned} or {@code closed}. A state says what may happen next; what it does not say is refused. Immutable.
 */
public sealed interface CaseState permits Raised, Offered, Accepted, WithPerson, Unanswered, Ended {

    /** The name in the record, in metrics and for outside clients. */
    String name();

    /** Since when the case has been in this state. */
    Instant since();

    /** When the state's time limit passes; null only once the case has ended. */
    @Nullable
    Instant due();

    /** Which contacts were told last, 0 for the first; -1 where none were told. */
    default int contact() {
        return -1;
    }

    /** Who accepted the case; null while nobody has. */
    default @Nullable Staff owner() {
        return null;
    }

    /** Whether the person wrote last, to staff, and has no answer yet. */
    default boolean personWaits() {
        return false;
    }

    default boolean ended() {
        return false;
    }

    /** Whether a member of staff talks to the person, so that the bot is silent. */
    default boolean withPerson() {
        return false;
    }

    /** The state's time limit has passed. */
    Outcome timePassed(Moment moment);

    /** A member of staff takes the case. */
    default Outcome accept(Staff staff, Moment moment) {
        return new Outcome.Refused(ended() ? "ended" : "taken");
    }

    /** A member of staff writes to the person. */
    default Outcome reply(Staff staff, String words, Moment moment) {
        return new Outcome.Refused("not-yours");
    }

    /** A member of staff gives the conversation back to the bot. */
    default Outcome handBack(Staff staff, Moment moment) {
        return new Outcome.Refused("not-yours");
    }

    /** A member of staff closes the case. @param reasonCode why, from a closed list */
    default Outcome close(Staff staff, String reasonCode, Moment moment) {
        return new Outcome.Refused("not-yours");
    }

    /** The person wrote a message that tells of no danger. */
    default Outcome personWrote(Moment moment) {
        return Outcome.to(this);
    }

    /** The person asked for a human, once more. */
    default Outcome personAsks(Moment moment) {
        return Outcome.to(this);
    }

    /** The person told of danger, once more. */
    Outcome danger(Moment moment);

    /** The person goes: asks to be forgotten, or to begin afresh. */
    default Outcome personLeaves(String reasonCode, Moment moment) {
        return Outcome.to(Ended.closed(reasonCode, moment));
    }
}
