package org.ahpsignpost.learning;

import java.util.Arrays;

/** The features of one text by their numbers in a model, each once, with how much each weighs. Used by one thread. */
final class Features {

    private static final double TINY = 1e-4;

    int[] rows = new int[128];
    float[] values = new float[128];
    int count;
    private int unknown;

    void clear() {
        count = 0;
        unknown = 0;
    }

    /** Notes a feature that the model does not know: it says nothing, and yet the known ones say less beside it. */
    void addUnknown() {
        unknown++;
    }

    void add(int row, float value) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        rows[count] = row;
        values[count++] = value;
    }

    /** Sorts by number and puts the same features together: one that stands n times counts 1 + ln n. */
    void merge() {
        sort(0, count - 1);
        int kept = 0;
        for (int i = 0; i < count; ) {
            int same = i;
            while (same < count && rows[same] == rows[i]) {
                same++;
            }
            rows[kept] = rows[i];
            values[kept++] = same - i == 1 ? values[i] : values[i] * (float) (1 + Math.log(same - i));
            i = same;
        }
        count = kept;
    }

    /**
     * Makes the length of the whole 1, so that long messages speak no louder than short ones.
     *
     * @param weightOfUnknown what each feature weighs that was noted as unknown
     * @param shortest texts shorter than this stay below 1
     */
    void normalise(double weightOfUnknown, double shortest) {
        double squares = unknown * weightOfUnknown * weightOfUnknown;
        for (int i = 0; i < count; i++) {
            squares += values[i] * values[i];
        }
        float scale = (float) (1 / Math.max(Math.sqrt(squares), Math.max(shortest, TINY)));
        for (int i = 0; i < count; i++) {
            values[i] *= scale;
        }
    }

    /** The length of the whole, from 0 to 1. */
    double length() {
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += values[i] * values[i];
        }
        return Math.sqrt(squares);
    }

    private void sort(int low, int high) {
        if (high - low < 12) {
            for (int i = low + 1; i <= high; i++) {
                for (int at = i; at > low && rows[at - 1] > rows[at]; at--) {
                    swap(at, at - 1);
                }
            }
            return;
        }
        int pivot = rows[(low + high) >>> 1];
        int left = low;
        int right = high;
        while (left <= right) {
            while (rows[left] < pivot) {
                left++;
            }
            while (rows[right] > pivot) {
                right--;
            }
            if (left <= right) {
                swap(left++, right--);
            }
        }
        sort(low, right);
        sort(left, high);
    }

    private void swap(int a, int b) {
        int row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
        float value = values[a];
        values[a] = values[b];
        values[b] = value;
    }
}
