package org.ahpsignpost.safety;

import java.util.Arrays;

/** Where the phrases of each group stand in one message, chained by group in the order they stand. Not thread-safe. */
final class Hits {

    static final int NONE = -1;

    int count;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] groups = new int[16];
    private int[] nexts = new int[16];
    private final int[] firsts;
    private final int[] lasts;

    Hits(int groupCount) {
        firsts = new int[groupCount];
        lasts = new int[groupCount];
        Arrays.fill(firsts, NONE);
    }

    void add(int group, int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            groups = Arrays.copyOf(groups, count * 2);
            nexts = Arrays.copyOf(nexts, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        groups[count] = group;
        nexts[count] = NONE;
        if (firsts[group] == NONE) {
            firsts[group] = count;
        } else {
            nexts[lasts[group]] = count;
        }
        lasts[group] = count;
        count++;
    }

    boolean any(int group) {
        return firsts[group] != NONE;
    }

    /** The first hit of a group, or {@link #NONE}. */
    int first(int group) {
        return firsts[group];
    }

    /** The hit of the same group after this one, or {@link #NONE}. */
    int next(int hit) {
        return nexts[hit];
    }

    int start(int hit) {
        return starts[hit];
    }

    /** The word after the hit's last. */
    int end(int hit) {
        return ends[hit];
    }

    int group(int hit) {
        return groups[hit];
    }
}
