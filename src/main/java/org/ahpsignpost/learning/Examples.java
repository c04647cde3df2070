package org.ahpsignpost.learning;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The examples a model learns from, as numbers. */
final class Examples {

    private final int[][] rows;
    private final float[][] values;
    private final int[] labels;

    Examples(List<long[]> hashes, int[] labels, FeatureCount counted) {
        this.labels = labels;
        this.rows = new int[labels.length][];
        this.values = new float[labels.length][];
        var features = new Features();
        for (int i = 0; i < labels.length; i++) {
            features.clear();
            for (long hash : hashes.get(i)) {
                int row = counted.index.get(hash);
                if (row >= 0) {
                    features.add(row, counted.rarity[row]);
                } else {
                    features.addUnknown();
                }
            }
            features.merge();
            features.normalise(LinearModel.UNKNOWN, 0);
            rows[i] = Arrays.copyOf(features.rows, features.count);
            values[i] = Arrays.copyOf(features.values, features.count);
            hashes.set(i, new long[0]);
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
        int[] all = rows[example];
        float more = (float) (1 / (1 - drop));
        for (int i = 0; i < all.length; i++) {
            if (drop == 0 || random.nextDouble() >= drop) {
                into.add(all[i], values[example][i] * more);
            }
        }
    }
}
