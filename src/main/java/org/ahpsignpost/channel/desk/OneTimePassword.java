package org.ahpsignpost.channel.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Consumer;

/** A password for one sign-in, told to whoever sees the console. Each use, and each handful of wrong tries, makes the next. Thread-safe. */
final class OneTimePassword {

    private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final Consumer<String> console;
    private String current = "";
    private int wrong;

    OneTimePassword(Consumer<String> console) {
        this.console = console;
        renew();
    }

    synchronized boolean use(String given) {
        boolean right =
                MessageDigest.isEqual(bytes(current), bytes(given.strip().toLowerCase(Locale.ROOT)));
        wrong = right ? 0 : wrong + 1;
        if (right || wrong >= TRIES) {
            renew();
        }
        return right;
    }

    private void renew() {
        var next = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                next.append('-');
            }
            next.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        current = next.toString();
        wrong = 0;
        console.accept(current);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
