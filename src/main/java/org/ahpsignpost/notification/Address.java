package org.ahpsignpost.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.ahpsignpost.content.Sha256;

/**
 * Where one letter goes.
 *
 * @param kind {@link #WEBHOOK}, {@link #MAIL} or {@link #TEAMS}: also the kind of the letter
 * @param target an address of the web or of a mailbox; may hold a secret
 */
record Address(String kind, String target) {

    static final String WEBHOOK = "webhook";
    static final String MAIL = "mail";
    static final String TEAMS = "teams";

    private static final int SHORT = 8;

    /** Tells addresses apart where they must not be shown. */
    String shortHash() {
        MessageDigest digest = Sha256.start();
        digest.update((kind + ":" + target).getBytes(StandardCharsets.UTF_8));
        return Sha256.name(digest).substring(0, SHORT);
    }

    @Override
    public String toString() {
        return "Address[" + kind + "]";
    }
}
