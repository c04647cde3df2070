package org.ahpsignpost.language;

import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known before the message is read.
 *
 * @param earlier the language of the conversation so far; null at its start
 * @param chosen the language the person asked for; null where they did not
 */
public record LanguageHint(
        @Nullable Language earlier, @Nullable Language chosen) {

    public static final LanguageHint NONE = new LanguageHint(null, null);

    /** What stands where the message itself tells nothing. */
    LanguageGuess fallback() {
        return earlier == null
                ? new LanguageGuess(Language.EN, LanguageGuess.LOW, LanguageGuess.DEFAULT)
                : new LanguageGuess(earlier, LanguageGuess.EVEN, LanguageGuess.EARLIER);
    }
}
