package org.ahpsignpost.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The words by which answers in one language are judged, from {@code generation/words/<language>.yaml}. Immutable.
 *
 * @param never phrases that are not said, by kind
 * @param keep words that turn a sentence's meaning, by kind
 * @param units every form of a unit to the one it counts as
 * @param one words for one that count only before a unit
 * @param numberWords what number words stand for
 * @param times words that name a time
 * @param beforePlaces words before a place of care that are no name
 * @param openers words that open sentences in front of a name
 * @param ordinaryCapitals words with a capital that name no service
 */
record GuardWords(
        Map<String, List<WordRow>> never,
        Map<String, List<WordRow>> keep,
        Map<String, String> units,
        Set<String> one,
        Map<String, Integer> numberWords,
        Set<String> beforeNoon,
        Set<String> afterNoon,
        Set<String> times,
        Set<String> places,
        Set<String> beforePlaces,
        Set<String> openers,
        Set<String> ordinaryCapitals) {

    static final String FOLDER = "generation/words";

    static GuardWords of(JsonNode file) {
        var units = new HashMap<String, String>();
        file.path("units").properties().forEach(unit -> {
            units.put(unit.getKey(), unit.getKey());
            unit.getValue().forEach(form -> units.put(form.asString(), unit.getKey()));
        });
        var numbers = new HashMap<String, Integer>();
        file.path("number-words")
                .properties()
                .forEach(word -> numbers.put(word.getKey(), word.getValue().asInt()));
        return new GuardWords(
                phrases(file.path("never")),
                keep(file.path("keep")),
                Map.copyOf(units),
                words(file.path("one")),
                Map.copyOf(numbers),
                words(file.path("half-days").path("before-noon")),
                words(file.path("half-days").path("after-noon")),
                words(file.path("times")),
                words(file.path("places")),
                words(file.path("before-places")),
                words(file.path("openers")),
                words(file.path("ordinary-capitals")));
    }

    private static Map<String, List<WordRow>> phrases(JsonNode kinds) {
        var phrases = new LinkedHashMap<String, List<WordRow>>();
        kinds.properties().forEach(kind -> {
            var rows = new ArrayList<WordRow>();
            kind.getValue()
                    .forEach(row -> rows.add(WordRow.of(row.path("says").asString(), words(row.path("not-after")))));
            phrases.put(kind.getKey(), List.copyOf(rows));
        });
        return phrases;
    }

    private static Map<String, List<WordRow>> keep(JsonNode kinds) {
        var keep = new LinkedHashMap<String, List<WordRow>>();
        kinds.properties()
                .forEach(kind -> keep.put(
                        kind.getKey(),
                        words(kind.getValue()).stream()
                                .map(words -> WordRow.of(words, Set.of()))
                                .toList()));
        return keep;
    }

    private static Set<String> words(JsonNode list) {
        var words = new HashSet<String>();
        list.forEach(word -> words.add(word.asString()));
        return Set.copyOf(words);
    }
}
