package org.ahpsignpost.channel.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of people. Short codes and names are machines, which would answer our answers. */
final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{9,15}");

    private Numbers() {}

    /** A mobile number of the UK as people write it, as E.164; empty where it is none, so that nobody is texted at a price abroad. */
    static Optional<String> mobile(String written) {
        return person(written.replaceAll("[\\s().\u200E-]", "")).filter(number -> number.matches("\\+447[0-9]{9}"));
    }

    /** The number as E.164 with the plus; empty where nobody who could read an answer has it. */
    static Optional<String> person(String from) {
        if (!DIGITS.matcher(from).matches()) {
            return Optional.empty();
        }
        // gateways leave the plus out; only a number that begins with 0 is written as people in the UK write it
        String full = from.startsWith("+") || from.startsWith("0") ? from : "+" + from;
        var util = PhoneNumberUtil.getInstance();
        try {
            var number = util.parse(full, "GB");
            return util.isPossibleNumber(number)
                    ? Optional.of(util.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
