package org.ahpsignpost.plainlanguage.glossary;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hard word or phrase and what stands for it, both in base form.
 *
 * @param termMany the plural of the term, where it is not the regular one of its last word
 * @param plainMany the plural of the plain words; equal to the plain words where they have none ("trouble swallowing")
 * @param behind for adjectives: words that stand behind the noun instead; null where the plain word stands before it
 * @param neighbours which words may and may not stand beside the term
 * @param negates whether the plain words hold a "not" that the term says in another way
 */
record Term(
        String term,
        Kind kind,
        String plain,
        @Nullable String termMany,
        @Nullable String plainMany,
        @Nullable String behind,
        Neighbours neighbours,
        boolean negates) {

    /** Words in base form or as written; where none must stand there all may. */
    record Neighbours(Set<String> before, Set<String> after, Set<String> notBefore, Set<String> notAfter) {

        boolean allow(String previous, String next) {
            return (before.isEmpty() || matches(before, next))
                    && (after.isEmpty() || matches(after, previous))
                    && !matches(notBefore, next)
                    && !matches(notAfter, previous);
        }

        private static boolean matches(Set<String> words, String word) {
            if (words.contains(word)) {
                return true;
            }
            return word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
        }
    }
}
