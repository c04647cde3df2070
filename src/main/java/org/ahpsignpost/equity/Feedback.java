package org.ahpsignpost.equity;

import java.util.List;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;

/**
 * What a person says about a chat.
 *
 * @param reasons codes of the content pack's list; others are dropped
 * @param words as the person wrote them, personal data and all; it is removed before anything is kept
 */
public record Feedback(
        String conversationId, Channel channel, Language language, boolean helped, List<String> reasons, String words) {

    public Feedback {
        reasons = List.copyOf(reasons);
    }

    /** Leaves the words out. */
    @Override
    public String toString() {
        return "Feedback[" + conversationId + "]";
    }
}
