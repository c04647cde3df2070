package org.ahpsignpost.plainlanguage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.ahpsignpost.plainlanguage.reading.Measure;
import org.ahpsignpost.plainlanguage.reading.Plainness;
import org.jspecify.annotations.Nullable;

/**
 * How hard a text is to read, by the measure of its language; a signpost, not a proof of understanding.
 *
 * @param grade for English the Flesch-Kincaid grade in United States school years, one decimal, never below 0; null for other languages, which have no such grade
 * @param words how many words were counted; characters for Chinese
 * @param measure the measure of the language, such as {@code flesch-kincaid}
 * @param score in the scale of the measure
 * @param bar what the score must keep to in this language
 */
@JsonPropertyOrder({"grade", "words", "measure", "score", "bar"})
public record Reading(@Nullable Double grade, int words, String measure, double score, double bar) {

    /** Nothing was measured yet. */
    public static final Reading NONE = new Reading(null, 0, "", 0, 0);

    static Reading of(Plainness plainness) {
        return new Reading(
                plainness.measure() == Measure.FLESCH_KINCAID ? plainness.score() : null,
                plainness.words(),
                plainness.measure().wire(),
                plainness.score(),
                plainness.bar());
    }
}
