package org.ahpsignpost.privacy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;

/** Which digits look like a telephone number. */
final class PhoneShapes {

    private static final int LEAST_FOREIGN = 8;
    private static final int MOST_FOREIGN = 15;

    private static final Set<Integer> COUNTRIES = PhoneNumberUtil.getInstance().getSupportedCallingCodes();

    private PhoneShapes() {}

    /** The number with its leading 0 or {@code +} and country, or empty where this is no telephone number. */
    static String canonical(String digits, boolean plus) {
        if (plus || digits.startsWith("00")) {
            String abroad = plus ? digits : digits.substring(2);
            if (abroad.startsWith("44")) {
                return british(abroad.substring(abroad.startsWith("440") ? 3 : 2));
            }
            return isForeign(abroad) ? "+" + abroad : "";
        }
        if (digits.startsWith("0")) {
            return british(digits.substring(1));
        }
        boolean plusLeftOut = digits.startsWith("44") && digits.length() == 12;
        return plusLeftOut ? british(digits.substring(2)) : "";
    }

    /** A number after its 0. Lengths only: a mistyped or foreign number tells about its owner as well. */
    private static String british(String national) {
        boolean fits = (national.length() == 9 || national.length() == 10) && national.charAt(0) != '0';
        return fits ? "0" + national : "";
    }

    private static boolean isForeign(String digits) {
        if (digits.length() < LEAST_FOREIGN || digits.length() > MOST_FOREIGN || digits.startsWith("0")) {
            return false;
        }
        for (int split = 1; split <= 3; split++) {
            int country = Integer.parseInt(digits.substring(0, split));
            if (COUNTRIES.contains(country)) {
                var number = new PhoneNumber()
                        .setCountryCode(country)
                        .setNationalNumber(Long.parseLong(digits.substring(split)));
                // some countries keep the 0 of the area code
                number.setItalianLeadingZero(digits.charAt(split) == '0');
                return PhoneNumberUtil.getInstance().isPossibleNumber(number);
            }
        }
        return false;
    }
}
