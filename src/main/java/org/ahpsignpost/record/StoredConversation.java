package org.ahpsignpost.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the record keeps it between turns. Times are kept to the millisecond.
 *
 * @param version 0 when opened, one more with every turn
 * @param turns how many turns it has, 0 when opened
 * @param expiresAt from here on the person starts afresh
 * @param keepUntil from here on the sweep deletes the conversation and its turns
 * @param caseId the conversation's open case; null where it has none
 * @param state one JSON value that the record never looks into; {@code {}} once erased
 */
public record StoredConversation(
        String id,
        long version,
        int turns,
        String channel,
        String audience,
        String language,
        Instant startedAt,
        Instant lastAt,
        Instant expiresAt,
        Instant keepUntil,
        @Nullable String caseId,
        String state) {

    /** Says which conversation this is and nothing of what was said in it, so that it may stand in a log. */
    @Override
    public String toString() {
        return "StoredConversation[" + id + " version " + version + "]";
    }
}
