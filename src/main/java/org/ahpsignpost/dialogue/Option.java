package org.ahpsignpost.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;

/**
 * Something a person may pick. What they read comes from a message key, from what we know of a label, or stands here as it is (a
 * place's name); exactly one of the three is set.
 *
 * @param value what comes back; stable across languages
 * @param then the step to go to when it is picked; null where the question's own next step holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Option(
        String value,
        @Nullable String message,
        @Nullable Label label,
        @Nullable String words,
        @Nullable String then) {

    static Option message(String value, String key, @Nullable String then) {
        return new Option(value, key, null, null, then);
    }

    public static Option label(Label label) {
        return new Option(label.value(), null, label, null, null);
    }

    public static Option words(String value, String words) {
        return new Option(value, null, null, words, null);
    }
}
