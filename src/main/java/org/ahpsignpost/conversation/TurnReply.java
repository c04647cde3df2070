package org.ahpsignpost.conversation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.plainlanguage.Reading;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one message, in the shape outside clients depend on.
 *
 * @param turn 1 for the first message of a conversation
 * @param language the language of the person's message
 * @param redactedText the message with personal data removed, as it stands on the record
 */
@JsonPropertyOrder({"conversationId", "turn", "language", "decision", "safety", "replies", "reading", "redactedText"})
public record TurnReply(
        String conversationId,
        int turn,
        Language language,
        Decision decision,
        Safety safety,
        List<Reply> replies,
        Reading reading,
        String redactedText) {

    public TurnReply {
        replies = List.copyOf(replies);
    }

    /**
     * What the turn did and why.
     *
     * @param label what the person wants; null where it was not understood
     * @param confidence from 0 to 1
     * @param flow the flow the conversation is in; null outside flows
     * @param step the step that was asked or last passed; null outside flows
     */
    @JsonPropertyOrder({"kind", "label", "confidence", "alternatives", "flow", "step"})
    public record Decision(
            DecisionKind kind,
            @Nullable Label label,
            double confidence,
            List<Alternative> alternatives,
            @Nullable String flow,
            @Nullable String step) {
        public Decision {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Another reading of the message. */
    public record Alternative(Label label, double confidence) {}

    /** @param redFlag {@code RF01} to {@code RF30}; null where the category is none */
    public record Safety(SafetyCategory category, @Nullable String redFlag) {}
}
