package org.ahpsignpost.labels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a person may want that is not a profession or a resource. */
public enum Topic {
    SELF_REFERRAL,
    APPOINTMENT_CHANGE,
    WAIT_TIME,
    REFERRAL_STATUS,
    COST,
    TRANSPORT,
    INTERPRETER,
    ACCESSIBILITY,
    COMMUNICATION_NEEDS,
    COMPLAINT_PALS,
    CARERS,
    PRIVACY_DATA,
    DELETE_DATA,
    HUMAN_HANDOFF,
    LANGUAGE_SWITCH,
    REPEAT,
    SIMPLIFY,
    GOODBYE,
    GREETING;

    private final String wire = Wire.name(this);

    /** The name outside clients use, lower case. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /** Reads the outside name; empty where the closed list does not hold it. */
    public static Optional<Topic> of(String wire) {
        return Arrays.stream(values()).filter(v -> v.wire().equals(wire)).findFirst();
    }

    @JsonCreator
    static Topic fromWire(String wire) {
        return of(wire).orElseThrow(() -> new IllegalArgumentException("not in the closed list: " + wire));
    }
}
