package org.ahpsignpost.plainlanguage.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The measures of reading, each for its own language. P is words per sentence, Y syllables per word. */
public enum Measure {
    /** English: grade 0.39 P + 11.8 Y − 15.59 (Kincaid and others 1975). */
    FLESCH_KINCAID("flesch-kincaid", false),
    /** Spanish: ease 206.84 − 1.02 P − 60 Y (Fernández Huerta 1959); 70 to 80 is "fairly easy". */
    FERNANDEZ_HUERTA("fernandez-huerta", true),
    /** French: ease 207 − 1.015 P − 73.6 Y (Kandel and Moles 1958). */
    KANDEL_MOLES("kandel-moles", true),
    /** Portuguese: ease 248.835 − 1.015 P − 84.6 Y (Martins and others 1996, for Brazil). */
    FLESCH_MARTINS("flesch-martins", true),
    /** Turkish: ease 198.825 − 2.610 P − 40.175 Y (Ateşman 1997); 70 to 89 is "easy", 50 to 69 "of middling ease". */
    ATESMAN("atesman", true),
    /** Polish: grade 0.4 × (P + per cent of words of four syllables or more), Gunning's formula as Pisarek (1969) fitted it to Polish. */
    FOG_PISAREK("fog-pisarek", false),
    /** Our own, where no formula was published: P + 40 × share of words that are not common. */
    LENGTH_AND_COMMON_WORDS("length-and-common-words", false),
    /** Our own, for Chinese: characters per sentence. */
    CHARACTERS_PER_SENTENCE("characters-per-sentence", false);

    private final String wire;
    private final boolean higherIsEasier;

    Measure(String wire, boolean higherIsEasier) {
        this.wire = wire;
        this.higherIsEasier = higherIsEasier;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    static Measure of(String wire) {
        return Arrays.stream(values())
                .filter(measure -> measure.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure is called " + wire));
    }

    boolean keeps(double score, double bar) {
        return higherIsEasier ? score >= bar : score <= bar;
    }
}
