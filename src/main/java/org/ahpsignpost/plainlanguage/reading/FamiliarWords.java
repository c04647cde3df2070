package org.ahpsignpost.plainlanguage.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The Dale-Chall list: words that most ten-year-olds in the United States knew. Everyday British words are missing. Thread-safe. */
final class FamiliarWords {

    private static final String WORDS = "familiar-words.txt";
    private static final Set<String> LIST = read();

    private FamiliarWords() {}

    /** Whether a word in small letters, or the word it was made of by a usual ending, is on the list. */
    static boolean has(String word) {
        return LIST.contains(word)
                || without(word, "'s", "")
                || without(word, "s", "")
                || without(word, "es", "")
                || without(word, "ies", "y")
                || without(word, "ed", "")
                || without(word, "d", "")
                || without(word, "ied", "y")
                || without(word, "ing", "")
                || without(word, "ing", "e")
                || without(word, "er", "")
                || without(word, "est", "")
                || without(word, "ly", "")
                || doubled(word, "ed")
                || doubled(word, "ing");
    }

    private static boolean without(String word, String ending, String instead) {
        return word.endsWith(ending) && LIST.contains(word.substring(0, word.length() - ending.length()) + instead);
    }

    /** "stopped", "planning". */
    private static boolean doubled(String word, String ending) {
        int stem = word.length() - ending.length();
        return stem > 2
                && word.endsWith(ending)
                && word.charAt(stem - 1) == word.charAt(stem - 2)
                && LIST.contains(word.substring(0, stem - 1));
    }

    private static Set<String> read() {
        try (var in = new BufferedReader(
                new InputStreamReader(FamiliarWords.class.getResourceAsStream(WORDS), StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the familiar words are not in the class path: " + WORDS, e);
        }
    }
}
