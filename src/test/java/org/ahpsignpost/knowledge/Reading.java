package org.ahpsignpost.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small Flesch-Kincaid measure for English, for tests only: names of professions and the titles and publishers of
 * resources are one short word each, letters of an acronym are a syllable each, and a line or a colon ends a sentence.
 */
final class Reading {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s+|\\n");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9',&-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END =
            Pattern.compile("(?<=[^laeiouy])es$|(?<=[^aeioudt])ed$|(?<=[^laeiouy])e$");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,5}");
    private static final List<String> SPOKEN_AS_WORDS = List.of("PALS", "JSNA");

    private final List<Pattern> names;

    /** @param names what counts as one short word */
    Reading(Stream<String> names) {
        this.names = names.distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "s?(?!\\w)", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** The US school grade. */
    double grade(String text) {
        String measured = text;
        for (var name : names) {
            measured = name.matcher(measured).replaceAll("team");
        }
        long sentences = sentences(measured).size();
        var words = WORD.matcher(measured).results().map(match -> match.group()).toList();
        long syllables = words.stream().mapToLong(Reading::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    static int words(String sentence) {
        return sentence.strip().split("\\s+").length;
    }

    static int syllables(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return 1;
        }
        if (ACRONYM.matcher(word).matches() && !SPOKEN_AS_WORDS.contains(word)) {
            return word.length();
        }
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String spoken = letters.length() > 3 ? SILENT_END.matcher(letters).replaceAll("") : letters;
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
