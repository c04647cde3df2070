package org.ahpsignpost.labels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of danger a message tells of. The order of the constants is not a ranking; {@link #rank()} is.
 */
public enum SafetyCategory {
    NONE,
    EMERGENCY_999,
    URGENT_111,
    CRISIS_MENTAL_HEALTH,
    SAFEGUARDING,
    URGENT_AHP_REDFLAG;

    private final String wire = Wire.name(this);

    /** The name outside clients use, lower case. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /** Reads the outside name; empty where the closed list does not hold it. */
    public static Optional<SafetyCategory> of(String wire) {
        return Arrays.stream(values()).filter(v -> v.wire().equals(wire)).findFirst();
    }

    /** How strict the category is, 0 for none to 5 for an emergency; where several fit a message, the highest wins. */
    public int rank() {
        return switch (this) {
            case NONE -> 0;
            case URGENT_AHP_REDFLAG -> 1;
            case URGENT_111 -> 2;
            case SAFEGUARDING -> 3;
            case CRISIS_MENTAL_HEALTH -> 4;
            case EMERGENCY_999 -> 5;
        };
    }

    @JsonCreator
    static SafetyCategory fromWire(String wire) {
        return of(wire).orElseThrow(() -> new IllegalArgumentException("not in the closed list: " + wire));
    }
}
