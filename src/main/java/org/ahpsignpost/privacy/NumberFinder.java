package org.ahpsignpost.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Finds NHS numbers, telephone numbers and card numbers among the groups of digits, from left to right, each group
 * used once.
 */
final class NumberFinder implements Finder {

    private static final int FEWEST = 6;

    private final KnownNumbers ours;

    NumberFinder(KnownNumbers ours) {
        this.ours = ours;
    }

    @Override
    public boolean isWorthwhile(Glance glance) {
        return glance.digits() + 2 * glance.spoken() >= FEWEST;
    }

    @Override
    public void find(Reading reading, Findings found) {
        var groups = reading.numbers();
        int at = 0;
        while (at < groups.count()) {
            int dateEnd = Dates.numericEnd(reading.tokens(), groups.get(at).firstToken(), false);
            if (dateEnd > 0) {
                while (at < groups.count() && groups.end(at) <= dateEnd) {
                    at++;
                }
                continue;
            }
            var window = best(reading, at);
            if (window == null) {
                at++;
            } else {
                if (window.type != null) {
                    found.add(groups.numberStart(at, window.last), groups.end(window.last), window.type, window.value);
                }
                at = window.last + 1;
            }
        }
    }

    /** A run of groups read as one number; without a type it is a known number, passed over whole. */
    private record Window(int last, @Nullable EntityType type, String value) {}

    private @Nullable Window best(Reading reading, int first) {
        var groups = reading.numbers();
        var tokens = reading.tokens();
        var grouping = new Grouping();
        boolean plus = groups.hasPlus(first);
        Window best = null;
        for (int last = first; last < groups.count() && grouping.accepts(groups.get(last), last == first); last++) {
            grouping.add(groups.get(last));
            String digits = grouping.digits();
            if (digits.length() < FEWEST) {
                continue;
            }
            String phone = PhoneShapes.canonical(digits, plus);
            if (ours.contains(digits, phone)) {
                best = new Window(last, null, digits);
                continue;
            }
            var context = digits.length() == 10 || digits.length() >= 13
                    ? NumberContext.of(
                            tokens, groups.get(first), groups.get(last).lastToken())
                    : NumberContext.NONE;
            if (!plus && isNhsNumber(digits, grouping, context)) {
                return new Window(last, EntityType.NHS_NUMBER, digits);
            }
            if (!phone.isEmpty() && (plus || grouping.isLikePhone()) && context != NumberContext.ORDER) {
                best = new Window(last, EntityType.PHONE, phone);
            } else if (grouping.isLikeCard() && Checksums.isCardNumber(digits)) {
                best = new Window(last, EntityType.CARD_NUMBER, digits);
            }
        }
        return best != null ? best : afterPhoneWord(reading, first);
    }

    private static boolean isNhsNumber(String digits, Grouping grouping, NumberContext context) {
        if (digits.length() != 10 || Checksums.isRepeated(digits)) {
            return false;
        }
        return switch (context) {
            // a slip in one digit does not make it somebody else's number: the word before it decides
            case NHS -> digits.charAt(0) != '0' || Checksums.isNhsNumber(digits);
            case NONE -> digits.charAt(0) != '0' && Checksums.isNhsNumber(digits) && grouping.isLikeNhsNumber();
            case PHONE, ORDER -> false;
        };
    }

    /** "My number is 496 0001": a number too short or too odd for a telephone, named as one by the word before it. */
    private @Nullable Window afterPhoneWord(Reading reading, int first) {
        var groups = reading.numbers();
        if (!NumberContext.isRightAfterPhoneWord(
                reading.tokens(), groups.get(first).firstToken())) {
            return null;
        }
        var grouping = new Grouping();
        int last = first;
        while (last < groups.count()
                && grouping.accepts(groups.get(last), last == first)
                && grouping.digits().length() + groups.get(last).digits().length() <= 13
                && !reading.tokens().gapHas(Math.max(0, groups.get(last).firstToken() - 1), '/')) {
            grouping.add(groups.get(last++));
        }
        String digits = grouping.digits();
        boolean known =
                ours.contains(digits, "") || ours.contains(groups.get(first).digits(), "");
        return digits.length() < FEWEST || known || !grouping.hasLongGroup()
                ? null
                : new Window(last - 1, EntityType.PHONE, digits);
    }
}
