package org.ahpsignpost.bench;

import java.util.Arrays;

/** How long each request took, in nanoseconds. For one thread. */
final class Latencies {

    private long[] nanos = new long[1 << 14];
    private int count;
    private boolean sorted = true;

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
        sorted = false;
    }

    int count() {
        return count;
    }

    /** The time in milliseconds within which this share of requests was answered; 0 where there was none. */
    double millis(double share) {
        if (count == 0) {
            return 0;
        }
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
        return nanos[Math.min(count - 1, (int) Math.ceil(share * count) - 1)] / 1e6;
    }
}
