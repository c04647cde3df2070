package org.ahpsignpost.channel.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page that is open already shows of a conversation, so that only what is new need be sent.
 *
 * @param turn the newest turn it shows; 0 where it shows none
 * @param outside the newest message outside turns that it shows; 0 where it shows none
 */
record Have(int turn, int outside) {

    /** A page that shows nothing yet. */
    static final Have NOTHING = new Have(-1, 0);

    static final String HEADER = "X-Signpost-Have";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    /** Null where the header is missing or cannot be read: then the whole page is sent, which is always right. */
    static @Nullable Have of(@Nullable String header) {
        var found = WRITTEN.matcher(header == null ? "" : header);
        return found.matches() ? new Have(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))) : null;
    }
}
