package org.ahpsignpost.plainlanguage.glossary;

import java.util.List;
import java.util.Set;

/** Words that say "not". */
public final class Negations {

    private static final Set<String> WORDS =
            Set.of("not", "no", "never", "cannot", "without", "neither", "nor", "none", "nobody", "nothing");

    private Negations() {}

    /** @param word in small letters */
    public static boolean is(String word) {
        return WORDS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t");
    }

    static int in(List<String> words) {
        return (int) words.stream().filter(Negations::is).count();
    }
}
