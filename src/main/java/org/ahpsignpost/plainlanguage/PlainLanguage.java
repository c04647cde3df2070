package org.ahpsignpost.plainlanguage;

/**
 * Makes English text plain by rule, without any language model: plain words, short whole sentences, one voice. No figure, date, phone number,
 * link, name, "not", "only", "must" or condition is lost; a sentence that would lose one stays as it was, and that is said. It lowers a
 * reading grade; whether people understand, only people can say. Thread-safe.
 */
public interface PlainLanguage {

    /** The reading grade asked for where nobody asks for another. */
    double DEFAULT_GRADE = 6;

    /**
     * Rewrites text of any length; callers limit it.
     *
     * @param text paragraphs, lists, tables or HTML; other languages come back as they are, with a warning
     * @param maxGrade Flesch-Kincaid grade to reach, from 1 to 18; text that has it already comes back unchanged
     */
    PlainText rewrite(String text, double maxGrade);

    /**
     * The Flesch-Kincaid grade of English text, one decimal and never below 0, in which the names of professions, and a term that is explained in
     * brackets right behind it, count as one short word each: nobody can choose an easier one.
     */
    double gradeWithoutNames(String text);

    /** Whether English text is at the usual grade or below where such names and terms do not count. */
    default boolean isPlain(String text) {
        return gradeWithoutNames(text) <= DEFAULT_GRADE;
    }
}
