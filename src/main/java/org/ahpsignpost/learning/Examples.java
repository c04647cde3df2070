package org.ahpsignpost.learning;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The examples a model learns from, as numbers. */
final class Examples {

    private static final double TINY = 1e-4;

    private final Vocabulary vocabulary;
    private final List<int[]> features;
    private final int[] labels;
    private final float[] scales;

    Examples(Vocabulary vocabulary, List<int[]> features, int[] labels) {
        this.vocabulary = vocabulary;
        this.features = features;
        this.labels = labels;
        this.scales = new float[labels.length];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = (float) (1 / Math.max(TINY, vocabulary.length(features.get(i))));
        }
    }

    int label(int example) {
        return labels[example];
    }

    int[] order() {
        int[] order = new int[labels.length];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** Reads an example without a random share of its features; the others then weigh more. */
    void read(int example, Features into, double drop, SplittableRandom random) {
        into.clear();
        float scale = (float) (scales[example] / (1 - drop));
        for (int feature : features.get(example)) {
            if (feature >= 0 && (drop == 0 || random.nextDouble() >= drop)) {
                into.add(feature, vocabulary.rarity()[feature] * scale);
            }
        }
    }
}
