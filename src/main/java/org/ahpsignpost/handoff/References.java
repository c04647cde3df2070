package org.ahpsignpost.handoff;

import java.security.SecureRandom;
import java.util.function.Supplier;

/** Makes the short names of cases: easy to read over the phone, hard to guess, and never a word. */
final class References implements Supplier<String> {

    /** No vowels, and nothing that looks like something else. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        var reference = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                reference.append('-');
            }
            reference.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
