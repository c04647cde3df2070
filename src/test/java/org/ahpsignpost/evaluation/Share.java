package org.ahpsignpost.evaluation;

import java.util.Locale;

/** So many of so many, with the Wilson 95% interval (Wilson, 1927). */
public final class Share {

    private static final double Z = 1.959964;

    private int right;
    private int all;

    public Share() {}

    public Share(int right, int all) {
        this.right = right;
        this.all = all;
    }

    public void count(boolean one) {
        all++;
        right += one ? 1 : 0;
    }

    public int right() {
        return right;
    }

    public int all() {
        return all;
    }

    public double value() {
        return all == 0 ? 0 : (double) right / all;
    }

    public double low() {
        return bound(-1);
    }

    public double high() {
        return bound(1);
    }

    private double bound(int side) {
        if (all == 0) {
            return 0;
        }
        double p = value();
        double z2 = Z * Z;
        double centre = p + z2 / (2 * all);
        double spread = Z * Math.sqrt(p * (1 - p) / all + z2 / (4.0 * all * all));
        return Math.clamp((centre + side * spread) / (1 + z2 / all), 0.0, 1.0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d = %.3f (%.3f to %.3f)", right, all, value(), low(), high());
    }
}
