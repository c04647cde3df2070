package org.ahpsignpost.privacy;

import java.util.List;
import java.util.Map;

/**
 * The cue words of all languages together, since people mix them. Immutable.
 *
 * @param roles what each word can tell, as bits of {@link Role}
 * @param names phrases after which a name stands: "my name is"
 * @param introductions phrases after which a name may stand: "I'm"
 * @param births phrases beside which a date is a date of birth
 * @param digits the digits that a number word says: "forty" is 40
 * @param counts how often "double" says the next digit, how many noughts "hundred" adds
 * @param endings ends of words that are not names after an introduction: -ing, -ish
 */
record Lexicon(
        Map<String, Long> roles,
        Phrases names,
        Phrases introductions,
        Phrases births,
        Map<String, String> digits,
        Map<String, Integer> counts,
        List<String> endings) {

    long roles(String word) {
        return roles.getOrDefault(word, 0L);
    }

    boolean hasForeignEnding(String word) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
