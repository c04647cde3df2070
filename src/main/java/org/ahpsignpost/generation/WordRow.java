package org.ahpsignpost.generation;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.text.Words;

/**
 * A phrase to look for among folded words: words in a row, where a star stands for any ending, or alone for any word.
 *
 * @param notAfter where one of these stands right before it, the phrase is harmless: "if you have"
 */
record WordRow(List<String> words, Set<String> notAfter) {

    WordRow {
        words = List.copyOf(words);
        notAfter = Set.copyOf(notAfter);
    }

    /** @param says as it stands in the content pack */
    static WordRow of(String says, Set<String> notAfter) {
        return new WordRow(List.of(says.split(" ")), notAfter);
    }

    /** A text as the words that rows are looked for in: "400mg" is two of them. */
    static List<String> read(String text) {
        return Words.of(text.replaceAll("(?<=\\p{Nd})(?=\\p{L})", " "));
    }

    boolean isIn(List<String> text) {
        for (int at = 0; at + words.size() <= text.size(); at++) {
            if (standsAt(text, at) && (at == 0 || !notAfter.contains(text.get(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(List<String> text, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!fits(words.get(i), text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String asked, String word) {
        return asked.endsWith("*") ? word.startsWith(asked.substring(0, asked.length() - 1)) : asked.equals(word);
    }
}
