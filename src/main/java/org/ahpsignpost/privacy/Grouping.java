package org.ahpsignpost.privacy;

/** How the digits of one number are split: people split each kind of number in its own ways. Not thread-safe. */
final class Grouping {

    private static final String NHS_SPLITS = " 10 3-3-4 3-7 6-4 5-5 3-3-2-2 3-3-1-3 ";

    private final StringBuilder digits = new StringBuilder();
    private final StringBuilder splits = new StringBuilder();
    private int groups;
    private int first;
    private int longest;
    private boolean single = true;
    private boolean spoken;

    boolean accepts(NumberGroups.Group group, boolean isFirst) {
        return (isFirst || group.linked())
                && groups < Limits.GROUPS
                && digits.length() + group.digits().length() <= Limits.DIGITS;
    }

    void add(NumberGroups.Group group) {
        int length = group.digits().length();
        if (groups++ == 0) {
            first = length;
        } else {
            splits.append('-');
        }
        digits.append(group.digits());
        splits.append(length);
        longest = Math.max(longest, length);
        single &= length == 1;
        spoken |= group.spoken();
    }

    String digits() {
        return digits.toString();
    }

    boolean hasLongGroup() {
        return longest >= 3 || single || spoken;
    }

    /** The area code first, or pairs, or digit by digit; not a list of small numbers that happens to begin with 0. */
    boolean isLikePhone() {
        return first >= 3 || single || spoken || (first == 2 && longest <= (groups == 2 ? 9 : 4));
    }

    boolean isLikeNhsNumber() {
        return single || spoken || NHS_SPLITS.contains(" " + splits + " ");
    }

    boolean isLikeCard() {
        return groups == 1 || (first >= 4 && longest <= 7);
    }
}
