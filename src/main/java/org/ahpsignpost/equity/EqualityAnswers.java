package org.ahpsignpost.equity;

import java.util.Map;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells about themselves; says nothing of which conversation they had.
 *
 * @param helped what they said about the chat; null where they said nothing
 * @param answers by question; a question that is missing was skipped, answers that are not on the list are dropped
 */
public record EqualityAnswers(
        Channel channel, Language language, @Nullable Boolean helped, Map<String, String> answers) {

    public EqualityAnswers {
        answers = Map.copyOf(answers);
    }

    /** Leaves the answers out. */
    @Override
    public String toString() {
        return "EqualityAnswers[" + language + "]";
    }
}
