package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The named groups of phrases of one language, and the unnamed ones written inside a rule. In either, {@code <name>} takes in
 * all phrases of another group. Only groups that something asks for are compiled. Not thread-safe.
 */
final class Groups {

    private final LexiconBuilder lexicon;
    private final Consumer<String> problems;
    private final Map<String, List<String>> declared = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Phrase> parsed = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int count;

    Groups(LexiconBuilder lexicon, Consumer<String> problems) {
        this.lexicon = lexicon;
        this.problems = problems;
    }

    void declare(String name, JsonNode written) {
        if (declared.put(name, strings(written)) != null) {
            problems.accept("group " + name + " is written twice; each group may stand once");
        }
    }

    /** A rule's term: the name of a group, or a list of phrases. */
    int term(String place, JsonNode node) {
        return node.isArray() ? anonymous(place, node) : named(node.asString());
    }

    int anonymous(String place, Iterable<JsonNode> written) {
        int group = count++;
        add(group, place, strings(written), new HashSet<>());
        return group;
    }

    void compileDeclared() {
        declared.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> problems.accept("group " + name + " is used by no rule"));
    }

    int count() {
        return count;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    int[] phraseCounts() {
        int[] counts = new int[count];
        phrases.forEach(phrase -> counts[phrase.group()]++);
        return counts;
    }

    private int named(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (!declared.containsKey(name)) {
            throw new IllegalArgumentException("there is no group " + name);
        }
        used.add(name);
        int group = count++;
        numbers.put(name, group);
        add(group, name, declared.get(name), new HashSet<>(Set.of(name)));
        return group;
    }

    private void add(int group, String place, List<String> written, Set<String> inside) {
        for (String phrase : written) {
            if (phrase.startsWith("<")) {
                String name = phrase.substring(1, phrase.length() - 1);
                used.add(name);
                if (!declared.containsKey(name)) {
                    problems.accept(place + ": there is no group " + name);
                } else if (inside.add(name)) {
                    add(group, place, declared.get(name), inside);
                }
                continue;
            }
            try {
                Phrase.spelledOut(phrase).forEach(one -> phrases.add(parsed(one).in(group)));
            } catch (IllegalArgumentException e) {
                problems.accept(place + ": " + e.getMessage());
            }
        }
    }

    /** A phrase stands in many groups, and is kept once. */
    private Phrase parsed(String written) {
        return parsed.computeIfAbsent(written, one -> Phrase.parse(0, one, lexicon));
    }

    private static List<String> strings(Iterable<JsonNode> written) {
        var strings = new ArrayList<String>();
        written.forEach(node -> strings.add(node.asString()));
        return strings;
    }
}
