package org.ahpsignpost.handoff;

import java.util.Locale;

/** Why a case was opened. */
public enum Cause {
    /** A red flag was raised. */
    DANGER,
    /** The person asked for a human. */
    ASKED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Cause of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
