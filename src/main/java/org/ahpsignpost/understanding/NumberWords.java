package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ahpsignpost.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Numbers up to 999 in figures or in the words of one language, also in words of several parts: "thirty five", "treinta y cinco",
 * "quatre-vingt-douze", "shan iyo soddon", "三十五".
 */
final class NumberWords {

    private static final int MOST_DIGITS = 3;
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> joins = new HashSet<>();

    /** Reads {@code numbers} and {@code number-joins} of {@code understanding/<language>.yaml}. */
    void read(JsonNode file) {
        file.path("numbers")
                .properties()
                .forEach(entry ->
                        numbers.put(Words.key(entry.getKey()), entry.getValue().asInt()));
        file.path("number-joins").forEach(word -> joins.add(Words.key(word.asString())));
    }

    /** What one word says. */
    Optional<Integer> number(String word) {
        if (!word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Integer.valueOf(word));
        }
        return Optional.ofNullable(numbers.get(word));
    }

    /** The words with every single number word as figures: "option two" as "option 2". */
    List<String> inFigures(List<String> words) {
        return words.stream()
                .map(word -> number(word).map(String::valueOf).orElse(word))
                .toList();
    }

    /** The words with every number of several parts as one word in figures. */
    List<String> asFigures(List<String> words) {
        var all = new ArrayList<String>(words.size());
        int at = 0;
        while (at < words.size()) {
            var number = numbers.get(words.get(at));
            if (number == null) {
                all.add(words.get(at++));
            } else {
                at = readOn(words, at + 1, number, all);
            }
        }
        return all;
    }

    /** Reads the further parts of a number that began with this one; gives back where it ends. */
    private int readOn(List<String> words, int from, int first, List<String> into) {
        int value = first;
        int last = first;
        int at = from;
        while (at < words.size()) {
            String word = words.get(at);
            boolean joined = joins.contains(word) && at + 1 < words.size();
            var next = joined ? numbers.get(words.get(at + 1)) : partNumber(word);
            boolean glued = next != null && !joined && !numbers.containsKey(word);
            var together = next == null ? null : together(value, last, next, joined || glued);
            if (next == null || together == null) {
                break;
            }
            value = together;
            last = next;
            at += joined ? 2 : 1;
        }
        into.add(at == from ? words.get(from - 1) : Integer.toString(value));
        return at;
    }

    /** A further part, to which the joining word may be glued: Arabic "and thirty" is one word. */
    private @Nullable Integer partNumber(String word) {
        var number = numbers.get(word);
        if (number == null && word.length() > 1 && joins.contains(word.substring(0, 1))) {
            return numbers.get(word.substring(1));
        }
        return number;
    }

    private static @Nullable Integer together(int value, int last, int next, boolean joined) {
        if (!joined && next == TEN && last < TEN && value == last) {
            return value * TEN;
        }
        if (!joined && next == TWENTY && value == 4) {
            return 4 * TWENTY;
        }
        boolean tensThenUnits = value >= TEN && value % TEN == 0 && next < (value >= 3 * TWENTY ? TWENTY : TEN);
        boolean unitsThenTens = joined && value < TEN && next % TEN == 0;
        return (tensThenUnits || unitsThenTens) && next > 0 ? Integer.valueOf(value + next) : null;
    }
}
