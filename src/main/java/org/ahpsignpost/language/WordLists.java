package org.ahpsignpost.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import tools.jackson.databind.JsonNode;

/**
 * The word lists of the content pack.
 *
 * @param words what each word tells; words with accents stand also without them, as people type them
 * @param letters by character, bits of the languages it tells where the word is not listed
 */
record WordLists(WordTable words, Map<Character, Integer> letters) {

    private static final double LOAN_WEIGHT = 0.3;

    static WordLists read(ContentPack pack) {
        var languages = new HashMap<String, Integer>();
        var alone = new HashMap<String, Integer>();
        var loans = new HashMap<String, Boolean>();
        var letters = new HashMap<Character, Integer>();
        for (var list : pack.file("language/words.yaml").tree().path("languages")) {
            int bit = bit(list);
            list.path("words").valueStream().forEach(word -> add(languages, word, bit));
            list.path("informal").valueStream().forEach(word -> add(languages, word, bit));
            list.path("loans").valueStream().forEach(word -> {
                add(languages, word, bit);
                loans.put(word.asString(), true);
            });
            list.path("alone").valueStream().forEach(word -> {
                add(languages, word, bit);
                add(alone, word, bit);
            });
            list.path("letters")
                    .asString("")
                    .chars()
                    .forEach(letter -> letters.merge((char) letter, bit, (a, b) -> a | b));
        }
        var entries = new HashMap<String, WordTable.Entry>();
        languages.forEach((word, bits) -> {
            double weight = loans.containsKey(word) ? LOAN_WEIGHT : 1.0 / Integer.bitCount(bits);
            entries.put(word, new WordTable.Entry(word, bits, weight, alone.getOrDefault(word, 0)));
        });
        return new WordLists(new WordTable(entries), Map.copyOf(letters));
    }

    private static int bit(JsonNode list) {
        return 1 << Language.of(list.path("language").asString()).orElseThrow().ordinal();
    }

    private static void add(Map<String, Integer> words, JsonNode node, int bit) {
        String word = node.asString().toLowerCase(Locale.ROOT);
        words.merge(word, bit, (one, other) -> one | other);
        words.merge(withoutAccents(word), bit, (one, other) -> one | other);
    }

    private static String withoutAccents(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('ı', 'i');
    }
}
