package org.ahpsignpost.labels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The 14 allied health professions in England. */
public enum Profession {
    ART_THERAPIST,
    DRAMA_THERAPIST,
    MUSIC_THERAPIST,
    PODIATRIST,
    DIETITIAN,
    OCCUPATIONAL_THERAPIST,
    OPERATING_DEPARTMENT_PRACTITIONER,
    ORTHOPTIST,
    OSTEOPATH,
    PARAMEDIC,
    PHYSIOTHERAPIST,
    PROSTHETIST_ORTHOTIST,
    RADIOGRAPHER,
    SPEECH_AND_LANGUAGE_THERAPIST;

    private final String wire = Wire.name(this);

    /** The name outside clients use, lower case. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /** Reads the outside name; empty where the closed list does not hold it. */
    public static Optional<Profession> of(String wire) {
        return Arrays.stream(values()).filter(v -> v.wire().equals(wire)).findFirst();
    }

    @JsonCreator
    static Profession fromWire(String wire) {
        return of(wire).orElseThrow(() -> new IllegalArgumentException("not in the closed list: " + wire));
    }
}
