package org.ahpsignpost.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds digits that read like a phone number, in any script. Years, dates and counts up to 9,999 do not; 999 and 111
 * are the two numbers that texts may name.
 */
final class PhoneLikeNumbers {

    private static final Pattern ALLOWED = Pattern.compile("(?:999|111)*");

    /** British phone numbers in use have 5 digits or more, but for the short ones such as 101, 112 or 119. */
    private static final int FEWEST_DIGITS = 5;

    /** What may stand between the digits of one number: a space of either kind, a hyphen, brackets. */
    private static final String JOINING = " \u00a0-()";

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
                run.append(c);
            } else if (JOINING.indexOf(c) < 0 && !groupsThousands(text, i)) {
                if (isPhoneLike(run.toString())) {
                    found.add(run.toString());
                }
                run.setLength(0);
            }
        }
        return found;
    }

    /** The comma of "2,000", but not the comma of "call 111, 999". */
    private static boolean groupsThousands(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ',' && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isPhoneLike(String digits) {
        if (ALLOWED.matcher(digits).matches()) {
            return false;
        }
        boolean shortCode = digits.length() == 3 && (digits.startsWith("10") || digits.startsWith("11"));
        return digits.length() >= FEWEST_DIGITS || digits.startsWith("0") || digits.startsWith("+") || shortCode;
    }
}
