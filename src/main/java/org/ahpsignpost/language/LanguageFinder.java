package org.ahpsignpost.language;

/**
 * Finds the language of a message. People are never asked to state it, and English in any dialect or spelling stays
 * English: where the evidence is weak, the earlier language of the conversation stands, and English where there is
 * none.
 *
 * <p>Thread-safe.
 */
public interface LanguageFinder {

    /** Never fails: text without any evidence is answered from the hint. */
    LanguageGuess find(String text, LanguageHint hint);
}
