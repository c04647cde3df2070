package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.text.Words;

/** Finds known phrases in a list of words, the longest first. Immutable once built. */
final class Phrases<T> {

    record Hit<T>(int from, int to, T meaning) {}

    private record Phrase<T>(List<String> words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    void add(String phrase, T meaning) {
        var words = Words.of(phrase);
        if (words.isEmpty()) {
            return;
        }
        var sameStart = byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
        // the same few words stand in thousands of phrases
        sameStart.add(new Phrase<>(words.stream().map(String::intern).toList(), meaning));
        sameStart.sort((a, b) -> b.words().size() - a.words().size());
    }

    /** All phrases found from left to right, none inside another. */
    List<Hit<T>> in(List<String> words) {
        List<Hit<T>> hits = new ArrayList<>(2);
        int at = 0;
        while (at < words.size()) {
            var hit = at(words, at);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    /** The meaning of the whole message, where it is one of the phrases and nothing else. */
    Optional<T> whole(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : at(words, 0).filter(hit -> hit.to() == words.size()).map(Hit::meaning);
    }

    private Optional<Hit<T>> at(List<String> words, int at) {
        for (var phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.words().size();
            if (end <= words.size() && matches(words, at, phrase.words())) {
                return Optional.of(new Hit<>(at, end, phrase.meaning()));
            }
        }
        return Optional.empty();
    }

    /** The last word may carry an s: "my daughter's foot", "ramps". */
    private static boolean matches(List<String> words, int at, List<String> phrase) {
        int last = phrase.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!words.get(at + i).equals(phrase.get(i))) {
                return false;
            }
        }
        String word = words.get(at + last);
        String wanted = phrase.get(last);
        return word.equals(wanted)
                || (last > 0 && word.length() == wanted.length() + 1 && word.startsWith(wanted) && word.endsWith("s"));
    }
}
