package org.ahpsignpost.handoff;

import java.time.Instant;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.jspecify.annotations.Nullable;

/**
 * A case: one person's danger or wish for a human, until staff or a time limit end it. Holds none of the person's words.
 *
 * @param reference what staff are told, such as {@code K7F2-QM}; says nothing of the person
 * @param version moves on with every change
 * @param category the strictest danger told so far; {@code NONE} where the person only asked
 * @param redFlag null where the person only asked
 */
public record HandoffCase(
        String id,
        String reference,
        String conversationId,
        long version,
        Cause cause,
        Urgency urgency,
        SafetyCategory category,
        @Nullable String redFlag,
        Channel channel,
        Audience audience,
        Language language,
        Instant openedAt,
        CaseState state) {

    HandoffCase in(CaseState next) {
        return new HandoffCase(
                id,
                reference,
                conversationId,
                version + 1,
                cause,
                urgency,
                category,
                redFlag,
                channel,
                audience,
                language,
                openedAt,
                next);
    }

    /** The same case with that danger told too; a milder one than before changes nothing. */
    HandoffCase with(SafetyCategory danger, @Nullable String flag) {
        boolean stricter = danger.rank() > category.rank();
        return new HandoffCase(
                id,
                reference,
                conversationId,
                version,
                cause,
                urgency.or(Urgency.of(danger)),
                stricter ? danger : category,
                stricter ? flag : redFlag,
                channel,
                audience,
                language,
                openedAt,
                state);
    }

    HandoffCase speaking(Language spoken) {
        return new HandoffCase(
                id,
                reference,
                conversationId,
                version,
                cause,
                urgency,
                category,
                redFlag,
                channel,
                audience,
                spoken,
                openedAt,
                state);
    }
}
