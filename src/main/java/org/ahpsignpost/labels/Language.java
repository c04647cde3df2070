package org.ahpsignpost.labels;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The sixteen languages we answer in, by ISO 639-1 code. Every piece of content names its language by one of these. */
public enum Language {
    EN,
    CY,
    PL,
    RO,
    UR,
    BN,
    PA,
    AR,
    SO,
    GU,
    PT,
    ES,
    FR,
    TR,
    ZH,
    UK;

    private final String code = Wire.name(this);

    /** The ISO 639-1 code, lower case, as in {@code lang} attributes and in our JSON. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the language is written from right to left. */
    public boolean rightToLeft() {
        return this == UR || this == AR;
    }

    /** Reads an ISO 639-1 code; empty where we do not offer the language. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
    }

    @JsonCreator
    static Language fromCode(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("not an offered language: " + code));
    }
}
