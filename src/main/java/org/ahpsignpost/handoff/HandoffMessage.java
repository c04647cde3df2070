package org.ahpsignpost.handoff;

import java.time.Instant;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something said to the person outside a turn.
 *
 * @param number 1 for the first of a conversation
 * @param sender {@code staff}, or {@code service} for what the service itself says about the case
 * @param senderName of the member of staff; null for the service
 */
public record HandoffMessage(
        int number, Instant at, String sender, @Nullable String senderName, Language language, String text) {

    public static final String STAFF = "staff";
    public static final String SERVICE = "service";

    /** Leaves the words out. */
    @Override
    public String toString() {
        return "HandoffMessage[" + number + " from " + sender + "]";
    }
}
