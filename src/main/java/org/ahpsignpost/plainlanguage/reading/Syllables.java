package org.ahpsignpost.plainlanguage.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Counts the syllables of English words: by rule, and from the CMU Pronouncing Dictionary where the rule is wrong. The words stand beside this
 * class, with the dictionary's licence. Thread-safe.
 */
public final class Syllables {

    private static final String WORDS = "syllables.txt";

    /** The syllables of a word in the last bits, its hash in the others; ascending. Two words in a billion share a hash. */
    private static final long[] EXCEPTIONS = read();

    private Syllables() {}

    /** @param word in small letters, straight apostrophes; a word with hyphens is counted part by part */
    public static int in(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return in(word.substring(0, hyphen)) + in(word.substring(hyphen + 1));
        }
        long key = key(word);
        int at = Arrays.binarySearch(EXCEPTIONS, key);
        int behind = at >= 0 ? at : -at - 1;
        boolean known = behind < EXCEPTIONS.length && EXCEPTIONS[behind] >> 5 == key >> 5;
        return known ? (int) (EXCEPTIONS[behind] & 31) : SyllableRule.count(word);
    }

    private static long key(String word) {
        long hash = 1125899906842597L;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash * 0x9E3779B97F4A7C15L & -32; // spread, so that the bits that give way to the count are not missed
    }

    /** One line for each number of syllables: the number, then the words. */
    private static long[] read() {
        try (var in = new BufferedReader(
                new InputStreamReader(Syllables.class.getResourceAsStream(WORDS), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToLong(line -> {
                        String[] words = line.split(" ");
                        long syllables = Long.parseLong(words[0]);
                        return Arrays.stream(words).skip(1).mapToLong(word -> key(word) | syllables);
                    })
                    .sorted()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the syllables of English words are not in the class path: " + WORDS, e);
        }
    }
}
