package org.ahpsignpost.privacy;

/** Check digits of numbers, given as ASCII digits. */
final class Checksums {

    private static final int NHS_DIGITS = 10;
    private static final int CARD_LEAST = 13;

    private Checksums() {}

    /** Ten digits, weights 10 to 1, divisible by 11. Every repeated digit would pass, and none is a real number. */
    static boolean isNhsNumber(CharSequence digits) {
        if (digits.length() != NHS_DIGITS || isRepeated(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < NHS_DIGITS; i++) {
            sum += (digits.charAt(i) - '0') * (NHS_DIGITS - i);
        }
        return sum % 11 == 0;
    }

    /** 13 to 19 digits that pass the Luhn check. */
    static boolean isCardNumber(CharSequence digits) {
        if (digits.length() < CARD_LEAST || digits.length() > Limits.DIGITS || isRepeated(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    static boolean isRepeated(CharSequence digits) {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
