package org.ahpsignpost.directory.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a service may offer to people who need it. The same names are the needs people tell us. */
public enum AccessFact {
    STEP_FREE,
    BSL,
    INTERPRETER,
    HEARING_LOOP,
    QUIET_SPACE,
    LONGER_APPOINTMENT,
    HOME_VISIT,
    REMOTE;

    /** The outside name, lower case: {@code step_free}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AccessFact> of(String wire) {
        return Arrays.stream(values()).filter(fact -> fact.wire().equals(wire)).findFirst();
    }
}
