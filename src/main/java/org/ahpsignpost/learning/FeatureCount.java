package org.ahpsignpost.learning;

import java.util.Arrays;
import java.util.List;

/** The features worth keeping of a set of examples, and how rare each is. */
final class FeatureCount {

    final HashIndex index;
    /** By number: the logarithm of how many examples there are for each one that holds the feature. */
    final float[] rarity;

    private FeatureCount(HashIndex index, float[] rarity) {
        this.index = index;
        this.rarity = rarity;
    }

    /** @param atLeast how many examples must hold a feature for it to count */
    static FeatureCount of(List<long[]> examples, int atLeast) {
        var numbers = new HashIndex(examples.size());
        int[] counts = new int[1024];
        int[] last = new int[1024];
        int known = 0;
        for (int example = 0; example < examples.size(); example++) {
            for (long hash : examples.get(example)) {
                int number = numbers.get(hash);
                if (number < 0) {
                    number = known++;
                    numbers.put(hash, number);
                    if (number == counts.length) {
                        counts = Arrays.copyOf(counts, number * 2);
                        last = Arrays.copyOf(last, number * 2);
                    }
                    last[number] = -1;
                }
                if (last[number] != example) {
                    last[number] = example;
                    counts[number]++;
                }
            }
        }
        return kept(examples, numbers, counts, known, atLeast);
    }

    private static FeatureCount kept(List<long[]> examples, HashIndex numbers, int[] counts, int known, int atLeast) {
        int often = 0;
        for (int number = 0; number < known; number++) {
            often += counts[number] >= atLeast ? 1 : 0;
        }
        var index = new HashIndex(often);
        float[] rarity = new float[often];
        int kept = 0;
        for (long[] hashes : examples) {
            for (long hash : hashes) {
                int count = counts[numbers.get(hash)];
                if (count >= atLeast && index.get(hash) < 0) {
                    rarity[kept] = (float) Math.log(1.0 + (double) examples.size() / count);
                    index.put(hash, kept++);
                }
            }
        }
        return new FeatureCount(index, rarity);
    }

    int size() {
        return rarity.length;
    }
}
