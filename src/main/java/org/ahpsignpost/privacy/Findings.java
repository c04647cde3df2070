package org.ahpsignpost.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What the finders found in one text, in places of the folded text. Not thread-safe. */
final class Findings {

    /**
     * One finding.
     *
     * @param start first folded character
     * @param end after the last
     * @param value the value in one spelling, by which the same value gets the same number
     */
    record Finding(int start, int end, EntityType type, String value) {}

    private static final Comparator<Finding> STRONGEST_FIRST =
            Comparator.comparing(Finding::type).thenComparingInt(finding -> finding.start() - finding.end());

    private final List<Finding> all = new ArrayList<>();
    private final List<String> outwardCodes = new ArrayList<>();

    void add(int start, int end, EntityType type, String value) {
        all.add(new Finding(start, end, type, value));
    }

    void addPostcode(int start, int end, String outward, String inward) {
        add(start, end, EntityType.POSTCODE, outward + inward);
        if (!outwardCodes.contains(outward) && outwardCodes.size() < Limits.OUTWARD_CODES) {
            outwardCodes.add(outward);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<String> outwardCodes() {
        return outwardCodes;
    }

    /** In order of place; where two overlap the stronger kind stays, then the longer, then the earlier. */
    List<Finding> settled() {
        var taken = new BitSet();
        var settled = new ArrayList<Finding>();
        all.sort(STRONGEST_FIRST);
        for (var finding : all) {
            int next = taken.nextSetBit(finding.start());
            if (next < 0 || next >= finding.end()) {
                taken.set(finding.start(), finding.end());
                settled.add(finding);
            }
        }
        settled.sort(Comparator.comparingInt(Finding::start));
        return settled;
    }
}
