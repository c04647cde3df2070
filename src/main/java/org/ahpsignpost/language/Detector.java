package org.ahpsignpost.language;

import java.util.Optional;

/** A trained detector, asked only where script and words do not tell. */
@FunctionalInterface
interface Detector {

    /**
     * The language of the text where the detector is sure enough of it; empty also where it is not ready.
     *
     * @param overEnglish how many times likelier than English another language must be
     */
    Optional<LanguageGuess> guess(String text, double overEnglish);
}
