package org.ahpsignpost.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells texts that are near-copies of one another: they share most of their words. Not thread-safe. */
public final class Likeness {

    /** Of the words of both together, more than this share stands in both. */
    private static final double NEAR_COPY = 0.6;

    /** Shorter texts share most of their words by nature. */
    private static final int LEAST_WORDS = 5;

    private record Seen(String text, Set<String> words) {}

    private final List<Seen> seen = new ArrayList<>();

    /** An earlier text that this one copies; empty where there is none, and then it counts as seen. */
    public Optional<String> copied(String text) {
        var words = new HashSet<>(Words.of(text));
        if (words.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        for (var other : seen) {
            if (share(words, other.words()) > NEAR_COPY) {
                return Optional.of(other.text());
            }
        }
        seen.add(new Seen(text, words));
        return Optional.empty();
    }

    private static double share(Set<String> one, Collection<String> other) {
        int both = 0;
        for (String word : other) {
            both += one.contains(word) ? 1 : 0;
        }
        return (double) both / (one.size() + other.size() - both);
    }
}
