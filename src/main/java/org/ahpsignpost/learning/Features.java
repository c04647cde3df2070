package org.ahpsignpost.learning;

import java.util.Arrays;

/** The features of one text by their numbers in a model, with how much each weighs. Used by one thread. */
final class Features {

    int[] rows = new int[128];
    float[] values = new float[128];
    int count;

    void clear() {
        count = 0;
    }

    void add(int row, float value) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        rows[count] = row;
        values[count++] = value;
    }
}
