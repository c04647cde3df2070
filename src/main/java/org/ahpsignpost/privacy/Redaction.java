package org.ahpsignpost.privacy;

import java.util.List;

/**
 * A text without the personal data that was found in it.
 *
 * @param redactedText the text with tokens such as {@code [PHONE_1]}; the same value in one text gets the same number
 * @param entities what was found in the original text, in order, never overlapping
 * @param outwardCodes first halves of the postcodes that were removed, upper case ({@code M14}), in order and each
 *     once: all that is needed to look for a place
 */
public record Redaction(String redactedText, List<Entity> entities, List<String> outwardCodes) {

    public Redaction {
        entities = List.copyOf(entities);
        outwardCodes = List.copyOf(outwardCodes);
    }

    /** Nothing was found: the text as it came. */
    static Redaction nothingIn(String text) {
        return new Redaction(text, List.of(), List.of());
    }
}
