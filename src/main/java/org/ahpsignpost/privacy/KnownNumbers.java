package org.ahpsignpost.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers that are everybody's: emergency and help lines, and what we give out ourselves. Immutable. */
final class KnownNumbers {

    private final Set<String> canonical;

    KnownNumbers(Collection<String> numbers) {
        canonical = numbers.stream().map(KnownNumbers::canonical).collect(Collectors.toUnmodifiableSet());
    }

    private static String canonical(String number) {
        var digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return canonical(digits.toString(), number.startsWith("+"));
    }

    private static String canonical(String digits, boolean plus) {
        String phone = PhoneShapes.canonical(digits, plus);
        return phone.isEmpty() ? digits : phone;
    }

    /** Whether it is one of these, given the digits and their telephone form, empty where they have none. */
    boolean contains(String digits, String phone) {
        return canonical.contains(phone.isEmpty() ? digits : phone);
    }
}
