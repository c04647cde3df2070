package org.ahpsignpost.learning;

import java.util.Arrays;
import java.util.List;

/** Numbers the features of a set of examples as they are read, and counts how many examples hold each. */
final class FeatureCount {

    private static final int EXPECTED = 100_000;

    private final HashIndex numbers = new HashIndex(EXPECTED);
    private int[] counts = new int[EXPECTED];
    private int known;

    /** The features of one example by number, each once, in order. */
    int[] read(String[] context) {
        int[] features = new int[context.length];
        for (int i = 0; i < context.length; i++) {
            features[i] = number(HashIndex.hash(context[i]));
        }
        Arrays.sort(features);
        int distinct = 0;
        for (int i = 0; i < features.length; i++) {
            if (i == 0 || features[i] != features[i - 1]) {
                features[distinct++] = features[i];
            }
        }
        for (int i = 0; i < distinct; i++) {
            counts[features[i]]++;
        }
        return Arrays.copyOf(features, distinct);
    }

    private int number(long hash) {
        int number = numbers.get(hash);
        if (number < 0) {
            number = known++;
            numbers.put(hash, number);
            if (number == counts.length) {
                counts = Arrays.copyOf(counts, number + number / 2);
            }
        }
        return number;
    }

    /**
     * Keeps the features that enough examples hold, and numbers the examples' features anew; features that are not kept become
     * {@link HashIndex#NONE}.
     */
    Vocabulary keep(int atLeast, List<int[]> examples) {
        int[] renumbered = new int[known];
        int kept = 0;
        for (int number = 0; number < known; number++) {
            renumbered[number] = counts[number] >= atLeast ? kept++ : HashIndex.NONE;
        }
        float[] rarity = new float[kept];
        for (int number = 0; number < known; number++) {
            if (renumbered[number] >= 0) {
                rarity[renumbered[number]] = (float) Math.log(1.0 + (double) examples.size() / counts[number]);
            }
        }
        for (int[] features : examples) {
            for (int i = 0; i < features.length; i++) {
                features[i] = renumbered[features[i]];
            }
        }
        return new Vocabulary(numbers.renumbered(renumbered, kept), rarity);
    }
}
