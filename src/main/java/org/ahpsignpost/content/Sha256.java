package org.ahpsignpost.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for what something is made of: the first 16 hexadecimal digits of its SHA-256. */
public final class Sha256 {

    private static final int DIGITS = 16;

    private Sha256() {}

    /** A digest that has read nothing yet. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The name of what the digest has read, which it forgets. */
    public static String name(MessageDigest read) {
        return HexFormat.of().formatHex(read.digest()).substring(0, DIGITS);
    }
}
