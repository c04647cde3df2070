package org.ahpsignpost.plainlanguage.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.text.Words;

/** Words that people use every day in languages that have no formula of reading: {@code plain-language/common}. Thread-safe. */
final class CommonWords {

    static final String FOLDER = "plain-language/common";

    /** Hashes instead of words: a list of 2,000 words takes 8 kB, and a wrong answer comes once in a million words. */
    private final Map<Language, int[]> lists = new EnumMap<>(Language.class);

    static CommonWords of(ContentPack pack) {
        var common = new CommonWords();
        for (var file : pack.in(FOLDER)) {
            var language = Language.of(file.tree().path("language").asString()).orElseThrow();
            common.lists.put(
                    language,
                    Arrays.stream(file.tree().path("words").asString().strip().split("\\s+"))
                            .mapToInt(String::hashCode)
                            .sorted()
                            .toArray());
        }
        return common;
    }

    /** The share of words that are not on the list, from 0 to 1; 0 for no words. */
    double uncommon(String sentence, Language language) {
        List<String> words = Words.of(sentence);
        int[] list = lists.getOrDefault(language, new int[0]);
        long not = words.stream()
                .filter(word -> !Character.isDigit(word.charAt(0)) && Arrays.binarySearch(list, word.hashCode()) < 0)
                .count();
        return words.isEmpty() ? 0 : (double) not / words.size();
    }
}
