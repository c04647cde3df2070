package org.ahpsignpost.labels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a turn did. */
public enum DecisionKind {
    ANSWER,
    ASK,
    ESCALATE,
    COMMAND,
    FALLBACK,
    REFUSE,
    HANDOFF,
    CLOSED;

    private final String wire = Wire.name(this);

    /** The name outside clients use, lower case. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /** Reads the outside name; empty where the closed list does not hold it. */
    public static Optional<DecisionKind> of(String wire) {
        return Arrays.stream(values()).filter(v -> v.wire().equals(wire)).findFirst();
    }

    @JsonCreator
    static DecisionKind fromWire(String wire) {
        return of(wire).orElseThrow(() -> new IllegalArgumentException("not in the closed list: " + wire));
    }
}
