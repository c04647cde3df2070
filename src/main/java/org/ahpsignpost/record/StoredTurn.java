package org.ahpsignpost.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One turn: what was asked (personal data removed), what was decided, why, and the reply. Times are kept to the millisecond.
 *
 * @param turn 1 for the first turn of a conversation
 * @param messageId the sender's own id of the message; null where the channel has none
 * @param redactedText the person's words with personal data removed; empty once erased
 * @param label what the person wants; null where it was not understood
 * @param confidence 0 to 1
 * @param flow the flow the turn belongs to; null outside flows
 * @param step the step that was asked; null outside flows
 * @param redFlag the red flag that was raised; null where none was
 * @param why JSON: rules, evidence, alternatives; {@code {}} once erased
 * @param reply JSON, exactly as it was answered; {@code {}} once erased
 * @param contentHash the content pack that answered
 * @param micros how long the turn took, in microseconds
 */
public record StoredTurn(
        String conversationId,
        int turn,
        @Nullable String messageId,
        Instant at,
        String channel,
        String audience,
        String language,
        String redactedText,
        String kind,
        @Nullable String label,
        double confidence,
        @Nullable String flow,
        @Nullable String step,
        String safetyCategory,
        @Nullable String redFlag,
        String why,
        String reply,
        String contentHash,
        long micros) {

    /** Says which turn this is and nothing of what was said in it, so that it may stand in a log. */
    @Override
    public String toString() {
        return "StoredTurn[" + conversationId + " turn " + turn + "]";
    }
}
