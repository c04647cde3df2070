package org.ahpsignpost.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cues of one or more words, found at a token by their first word, the longest first. Immutable. */
final class Phrases {

    private static final String SIGNS_INSIDE = " .-:";

    private final Map<String, List<List<String>>> byFirst;
    private final Set<String> triggers;

    private Phrases(Map<String, List<List<String>>> byFirst, Set<String> triggers) {
        this.byFirst = byFirst;
        this.triggers = triggers;
    }

    static Phrases of(Collection<String> phrases) {
        var byFirst = new HashMap<String, List<List<String>>>();
        var triggers = new LinkedHashSet<String>();
        for (String phrase : phrases) {
            var words = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(words);
            triggers.add(
                    words.stream().max(Comparator.comparingInt(String::length)).orElseThrow());
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparing((List<String> words) -> words.size())
                        .reversed()));
        return new Phrases(byFirst, triggers);
    }

    /** The longest word of each phrase: a text without any of them holds no phrase. */
    Set<String> triggers() {
        return triggers;
    }

    /** How many tokens the longest phrase that starts here takes; 0 where none does. */
    int at(Tokens tokens, int token) {
        var candidates = byFirst.get(tokens.word(token));
        if (candidates != null) {
            for (var words : candidates) {
                if (follows(tokens, token, words)) {
                    return words.size();
                }
            }
        }
        return 0;
    }

    private static boolean follows(Tokens tokens, int token, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.word(token + i)) || !tokens.gapIsOnly(token + i - 1, SIGNS_INSIDE)) {
                return false;
            }
        }
        return true;
    }
}
