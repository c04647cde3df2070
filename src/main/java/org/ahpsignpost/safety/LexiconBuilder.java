package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers the words of one language's rules, then makes the lexicon of them. Used once, at start, by one thread. */
final class LexiconBuilder {

    private final Map<String, Integer> atomByElement = new LinkedHashMap<>();
    private final Map<String, int[]> exact = new TreeMap<>();
    private final Map<String, int[]> stems = new TreeMap<>();
    private final List<Lexicon.Range> ranges = new ArrayList<>();
    private final Map<String, Double> numbers = new HashMap<>();

    private final Map<String, int[]> atomsByWord = new HashMap<>();
    private final Map<String, String> spelling;

    /**
     * @param numbers words that are numbers
     * @param spelling what to read in place of a word or of two words
     */
    LexiconBuilder(Map<String, Double> numbers, Map<String, String> spelling) {
        numbers.forEach((word, number) -> this.numbers.put(word(word), number));
        this.spelling = Map.copyOf(spelling);
    }

    /** The places of a phrase, spelt as the words of a message will be. */
    List<String> respelt(String phrase) {
        String[] written = phrase.strip().split("\\s+");
        var places = new ArrayList<String>();
        for (int i = 0; i < written.length; i++) {
            String pair = i + 1 < written.length ? spelling.get(written[i] + " " + written[i + 1]) : null;
            String one = written[i].contains("|")
                    ? Arrays.stream(written[i].split("\\|"))
                            .map(this::respeltAlternative)
                            .collect(Collectors.joining("|"))
                    : spelling.getOrDefault(written[i], written[i]);
            places.addAll(List.of((pair == null ? one : pair).split(" ")));
            i += pair == null ? 0 : 1;
        }
        return places;
    }

    private String respeltAlternative(String word) {
        String respelt = spelling.getOrDefault(word, word);
        return respelt.contains(" ") ? word : respelt;
    }

    int atoms() {
        return atomByElement.size();
    }

    /** The atom for one place of a phrase: {@code word}, {@code begin*}, {@code +38-42.9}, or several parted by {@code |}. */
    int atom(String element) {
        Integer known = atomByElement.get(element);
        if (known != null) {
            return known;
        }
        int atom = atomByElement.size();
        atomByElement.put(element, atom);
        for (String one : element.split("\\|")) {
            if (one.startsWith("+")) {
                String[] ends = one.substring(1).split("-");
                double low = Double.parseDouble(ends[0]);
                ranges.add(new Lexicon.Range(low, ends.length == 1 ? low : Double.parseDouble(ends[1]), atom));
            } else if (one.endsWith("*")) {
                add(stems, word(one.substring(0, one.length() - 1)), atom);
            } else {
                add(exact, word(one), atom);
            }
        }
        return atom;
    }

    /** The word as a message's words are folded. */
    static String word(String written) {
        var words = Words.of(written);
        if (words.count != 1) {
            throw new IllegalArgumentException("\"" + written + "\" is not one word");
        }
        return new String(words.text, words.starts[0], words.ends[0] - words.starts[0]);
    }

    /**
     * @param ordinary words that are themselves and never a slip
     * @param endings what may follow a stem, so that slips in "swallowing" are found from {@code swallow*}
     */
    Lexicon build(Collection<String> ordinary, Set<String> endings, boolean repairs) {
        int longestStem = stems.keySet().stream().mapToInt(String::length).max().orElse(0);
        var words = new HashMap<String, Lexicon.Entry>();
        ordinary.forEach(word -> words.put(word, entry(word, false)));
        exact.keySet().forEach(word -> words.put(word, entry(word, false)));
        numbers.keySet().forEach(word -> words.put(word, entry(word, false)));
        var pairs = new HashMap<String, List<Lexicon.Entry>>();
        spelling.forEach((from, to) -> {
            var respelt =
                    Arrays.stream(to.split(" ")).map(w -> entry(word(w), false)).toList();
            String[] parts = from.split(" ");
            if (parts.length == 2) {
                pairs.put(word(parts[0]) + " " + word(parts[1]), respelt);
            } else {
                words.put(word(from), new Lexicon.Entry(Lexicon.NO_ATOMS, respelt, false));
            }
        });
        pairs.keySet()
                .forEach(pair -> words.merge(
                        pair.substring(0, pair.indexOf(' ')),
                        entry(pair.substring(0, pair.indexOf(' ')), true),
                        (known, opening) -> new Lexicon.Entry(known.atoms(), known.respelt(), true)));
        return new Lexicon(
                new WordTable<>(words),
                new WordTable<>(pairs),
                new WordTable<>(stems),
                longestStem,
                ranges,
                new Repair(repairs ? repairTargets(endings) : Map.of()),
                atoms());
    }

    /** The words that slips are repaired to: what decides which ordinary words must be listed. */
    Map<String, int[]> repairTargets(Set<String> endings) {
        var targets = new TreeMap<String, int[]>();
        exact.keySet().forEach(word -> targets.put(word, atomsOf(word)));
        stems.keySet().forEach(stem -> endings.forEach(ending -> targets.put(stem + ending, atomsOf(stem + ending))));
        targets.keySet().removeIf(word -> word.length() < Repair.SHORTEST_TARGET);
        return targets;
    }

    private Lexicon.Entry entry(String word, boolean opensPair) {
        return new Lexicon.Entry(atomsOf(word), null, opensPair);
    }

    /** The same array for the same word: hundreds of spellings may lead to one. */
    private int[] atomsOf(String word) {
        return atomsByWord.computeIfAbsent(word, this::gatherAtoms);
    }

    private int[] gatherAtoms(String word) {
        int[] atoms = exact.getOrDefault(word, Lexicon.NO_ATOMS);
        for (int end = 2; end <= word.length(); end++) {
            atoms = Lexicon.with(atoms, stems.getOrDefault(word.substring(0, end), Lexicon.NO_ATOMS));
        }
        Double number = numbers.get(word);
        if (number != null) {
            for (Lexicon.Range range : ranges) {
                if (number >= range.low() && number <= range.high()) {
                    atoms = Lexicon.with(atoms, range.atom());
                }
            }
        }
        return atoms;
    }

    private static void add(Map<String, int[]> table, String word, int atom) {
        table.merge(word, new int[] {atom}, (old, more) -> Lexicon.with(old, more));
    }
}
