package org.ahpsignpost.plainlanguage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;

/**
 * Measures English text by the Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and
 * others, 1975). Every line counts as a sentence, links and phone numbers are left out, and syllables are counted by rule.
 * Thread-safe; texts that were measured before are looked up.
 */
public final class ReadingMeter {

    private static final double PER_SENTENCE = 0.39;
    private static final double PER_WORD = 11.8;
    private static final double CONSTANT = 15.59;

    private static final int REMEMBERED_TEXTS = 2_000;

    private final Cache<String, Reading> measured =
            Caffeine.newBuilder().maximumSize(REMEMBERED_TEXTS).build();

    /** Measures a text; a text without words has grade 0. */
    public Reading measure(String text) {
        return measured.get(text, ReadingMeter::count);
    }

    private static Reading count(String text) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int wordsInSentence = 0;
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                int end = wordEnd(text, at);
                if (isLink(text, at, end)) {
                    at = tokenEnd(text, at);
                    continue;
                }
                words++;
                wordsInSentence++;
                syllables += Syllables.in(text.substring(at, end).toLowerCase(Locale.ROOT));
                at = end;
            } else {
                boolean stop = c == '\n' || c == '?' || c == '!' || (c == '.' && endsWord(text, at));
                if (stop && wordsInSentence > 0) {
                    sentences++;
                    wordsInSentence = 0;
                }
                at++;
            }
        }
        if (wordsInSentence > 0) {
            sentences++;
        }
        return new Reading(grade(words, sentences, syllables), words);
    }

    private static double grade(int words, int sentences, int syllables) {
        if (words == 0) {
            return 0;
        }
        double grade = PER_SENTENCE * words / sentences + PER_WORD * syllables / words - CONSTANT;
        return Math.max(0, Math.round(grade * 10) / 10.0);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'' || text.charAt(end) == '\u2019')) {
            end++;
        }
        return end;
    }

    private static int tokenEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A word that goes on with "://", "@" or a dot inside is an address. */
    private static boolean isLink(String text, int from, int end) {
        if (end + 1 >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        return text.startsWith("://", end)
                || after == '@'
                || (after == '.' && Character.isLetter(text.charAt(end + 1)));
    }

    private static boolean endsWord(String text, int dot) {
        return dot + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(dot + 1));
    }
}
