package org.ahpsignpost.directory.catalogue;

import java.util.Locale;

/** Whether a person may come without a letter from a GP or another professional. */
public enum SelfReferral {
    YES,
    NO,
    UNKNOWN;

    /** The outside name, lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
