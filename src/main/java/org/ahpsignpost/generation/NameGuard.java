package org.ahpsignpost.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.text.Words;

/**
 * Names of places and services stand in a cited source. A name is told by its capitals, or by what stands before a word such as "clinic".
 * One name alone at the start of a sentence cannot be told from an ordinary word.
 */
final class NameGuard implements Guard {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}'’&-]*");

    private final Map<Language, GuardWords> words;

    NameGuard(Map<Language, GuardWords> words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "name";
    }

    @Override
    public Set<String> codes() {
        return Set.of("name");
    }

    @Override
    public Verdict after(Draft draft) {
        var known = words.get(draft.ask().occasion().language());
        if (known == null) {
            return new Verdict.Refused("name", false);
        }
        String sources = draft.cited().stream()
                .map(source -> " " + Words.key(source.name()) + " | " + Words.key(source.text()) + " ")
                .collect(Collectors.joining("|"));
        String text = Contacts.TOKEN.matcher(draft.text()).replaceAll(", ");
        for (String sentence : SENTENCE_END.split(text)) {
            if (!namesAreKnown(words(sentence), known, sources)) {
                return new Verdict.Refused("name", true);
            }
        }
        return Verdict.PASSED;
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    private static boolean namesAreKnown(List<String> sentence, GuardWords known, String sources) {
        var name = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            String word = i < sentence.size() ? sentence.get(i) : "";
            if (isCapital(word) && !known.ordinaryCapitals().contains(word)) {
                start = name.isEmpty() ? i : start;
                name.add(word);
                continue;
            }
            if (!isKnown(name, start == 0, known, sources)) {
                return false;
            }
            name.clear();
            if (i > 0 && known.places().contains(word) && !isKnownPlace(sentence.get(i - 1), word, known, sources)) {
                return false;
            }
        }
        return true;
    }

    /** The first word of a sentence has a capital anyway: alone, or as one that opens sentences, it is no part of a name. */
    private static boolean isKnown(List<String> name, boolean first, GuardWords known, String sources) {
        if (name.isEmpty() || stands(String.join(" ", name), sources)) {
            return true;
        }
        if (!first) {
            return false;
        }
        List<String> rest = name.subList(1, name.size());
        return rest.isEmpty()
                || (known.openers().contains(name.getFirst().toLowerCase(Locale.ROOT))
                        && stands(String.join(" ", rest), sources));
    }

    private static boolean isKnownPlace(String before, String place, GuardWords known, String sources) {
        return known.beforePlaces().contains(before.toLowerCase(Locale.ROOT)) || stands(before + " " + place, sources);
    }

    private static boolean stands(String name, String sources) {
        return sources.contains(" " + Words.key(name) + " ");
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
