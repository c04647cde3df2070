package org.ahpsignpost.plainlanguage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text made plain.
 *
 * @param grade Flesch-Kincaid grade of the plain text, one decimal; null for text in another language, which has no such grade
 * @param sourceGrade the same of the text that came in
 * @param kept figures, dates, phone numbers, links and names, as they stand in both, in their order
 * @param warnings what a person has to look at; empty where nothing
 */
public record PlainText(
        String plainText,
        @Nullable Double grade,
        @Nullable Double sourceGrade,
        List<String> kept,
        List<Warning> warnings) {

    public PlainText {
        kept = List.copyOf(kept);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param code one of the constants of this record
     * @param facts what it is about; may be empty
     */
    public record Warning(String code, List<String> facts) {

        /** The text is harder than was asked for, all the same. */
        public static final String ABOVE_GRADE = "above-grade";
        /** Sentences were left as they were, because these facts would have been lost. */
        public static final String LEFT_AS_IT_WAS = "left-as-it-was";
        /** The text is in another language, which it says; it came back as it was. */
        public static final String NOT_ENGLISH = "not-english";
        /** There is nothing to read in it. */
        public static final String NO_WORDS = "no-words";

        public Warning {
            facts = List.copyOf(facts);
        }
    }
}
