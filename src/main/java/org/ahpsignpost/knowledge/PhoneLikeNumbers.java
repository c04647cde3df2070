package org.ahpsignpost.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds digits that read like a phone number, in any script. Years, dates, counts up to 9,999 and "2,000" do not; 999 and 111 are
 * the two numbers that texts may name.
 */
final class PhoneLikeNumbers {

    private static final Set<String> ALLOWED = Set.of("999", "111");

    /** British phone numbers in use have 5 digits or more, but for the short ones such as 101, 112 or 119. */
    private static final int FEWEST_DIGITS = 5;

    private PhoneLikeNumbers() {}

    /** The phone-like numbers of the text, as plain digits. */
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        var run = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (Character.isDigit(c)) {
                run.append(Character.digit(c, 10));
            } else if (c == '+') {
                run.append('+');
            } else if (!joinsDigits(text, i)) {
                if (isPhoneLike(run.toString())) {
                    found.add(run.toString());
                }
                run.setLength(0);
            }
        }
        return found;
    }

    /** A space, hyphen, bracket or comma between digits belongs to the number. */
    private static boolean joinsDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && " \u00a0-,()".indexOf(text.charAt(at)) >= 0
                && (Character.isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '(');
    }

    private static boolean isPhoneLike(String digits) {
        if (digits.isEmpty() || ALLOWED.contains(digits)) {
            return false;
        }
        boolean shortCode = digits.length() == 3 && (digits.startsWith("10") || digits.startsWith("11"));
        return digits.length() >= FEWEST_DIGITS || digits.startsWith("0") || digits.startsWith("+") || shortCode;
    }
}
