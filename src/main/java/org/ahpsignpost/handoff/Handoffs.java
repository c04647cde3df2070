package org.ahpsignpost.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a turn has to do with cases. Reads throw {@link org.ahpsignpost.record.RecordUnavailableException}; changes are values that the
 * turn writes with itself, both or neither. Thread-safe.
 */
public interface Handoffs {

    /**
     * Whose case it is.
     *
     * @param language the person's
     */
    record Person(String conversationId, Channel channel, Audience audience, Language language) {}

    /** What a person who asks for a human hears. */
    sealed interface Prospect {

        /** Staff are there and are asked. @param minutes by when somebody should come */
        record Asked(long minutes) implements Prospect {}

        /** Staff were asked before, and nobody has come yet. */
        record AskedBefore() implements Prospect {}

        /** Staff are there at other hours. */
        record NobodyNow() implements Prospect {}

        /** No hours are set: nobody is ever on duty. */
        record NoStaff() implements Prospect {}
    }

    /** When staff are there. */
    Duty duty();

    /** Empty where there is no such case. */
    Optional<HandoffCase> find(String caseId);

    /** What was said to the person outside turns. @param after only messages of a higher number; 0 for all */
    List<HandoffMessage> messages(String conversationId, int after);

    /** What to tell someone who asks for a human. @param open the conversation's open case; null where it has none */
    Prospect prospect(@Nullable HandoffCase open, Instant now);

    /** How many minutes staff have to accept a danger; empty where nobody is there now. */
    Optional<Long> minutesUntilAccepted(SafetyCategory danger, Instant now);

    /** The person told of danger: opens a case, or makes the open one more urgent. */
    CaseChange danger(Person person, @Nullable HandoffCase open, SafetyCategory category, String redFlag, Instant now);

    /** The person asked for a human. */
    CaseChange asked(Person person, @Nullable HandoffCase open, Instant now);

    /** The person wrote while their case is open. */
    CaseChange wrote(Person person, HandoffCase open, Instant now);

    /** The person wants to be forgotten: the case ends, and what was said to them is emptied. */
    CaseChange forgotten(HandoffCase open, Instant now);

    /** The person goes back to the bot. */
    CaseChange left(HandoffCase open, Instant now);

    /**
     * Keeps a danger that could not be recorded, in memory and in a file beside the record, and raises it as soon as the record can be
     * written. Never throws.
     */
    void keep(KeptCase kept);
}
