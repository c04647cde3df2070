package org.ahpsignpost.handoff;

import java.util.List;
import java.util.Optional;

/**
 * What staff do with cases. Everything is done in the conversation's lane and written before it is answered; of two who accept the same
 * case one is refused. Reads throw {@link org.ahpsignpost.record.RecordUnavailableException}. Thread-safe.
 */
public interface CaseDesk {

    /** The most characters of a message by staff. */
    int LONGEST_REPLY = 2_000;

    /** Why staff close a case: a closed list. */
    List<String> REASONS = List.of("helped", "called", "emergency-services", "no-answer", "not-needed", "misuse");

    /** What became of it. */
    sealed interface Done {

        record Written(HandoffCase after) implements Done {}

        /** @param reasonCode {@code taken, ended, not-yours, empty, too-long, reason} */
        record Refused(String reasonCode) implements Done {}

        /** There is no such case. */
        record Unknown() implements Done {}

        /** Nothing was written; try again. */
        record NotSaved(String reasonCode) implements Done {}
    }

    /** Cases that have not ended, the most urgent first, then the oldest; at most 200. */
    List<HandoffCase> queue();

    Optional<HandoffCase> find(String reference);

    Done accept(String reference, Staff staff);

    Done reply(String reference, Staff staff, String words);

    Done handBack(String reference, Staff staff);

    /** @param reasonCode one of {@link #REASONS} */
    Done close(String reference, Staff staff, String reasonCode);
}
