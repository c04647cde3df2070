package org.ahpsignpost.knowledge;

import java.util.Locale;

/** Whether something was read at its source, or is general knowledge that someone has still to confirm. */
public enum SourceMark {
    CHECKED,
    UNVERIFIED;

    /** {@code checked} or {@code unverified}, as in the content pack and on cards. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SourceMark fromWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
