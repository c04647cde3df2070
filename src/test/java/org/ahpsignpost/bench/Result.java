package org.ahpsignpost.bench;

/** What came of a load. For one thread. */
final class Result {

    private final Latencies wanted = new Latencies();
    private int openings;
    private int failed;
    private double seconds;

    void add(long nanos, int status, boolean opening) {
        if (status >= 300) {
            failed++;
        }
        if (opening) {
            openings++;
        } else {
            wanted.add(nanos);
        }
    }

    void took(double seconds) {
        this.seconds = seconds;
    }

    double perSecond() {
        return wanted.count() / seconds;
    }

    int count() {
        return wanted.count();
    }

    double millis(double share) {
        return wanted.millis(share);
    }

    /** Conversations opened between turns because none stood ready; they count neither in the rate nor in the times. */
    int openings() {
        return openings;
    }

    int failed() {
        return failed;
    }
}
