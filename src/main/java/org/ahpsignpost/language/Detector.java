package org.ahpsignpost.language;

import java.util.Map;
import org.ahpsignpost.labels.Language;

/** A trained detector for text in Latin letters. */
@FunctionalInterface
interface Detector {

    /** How likely each language is; all together make 1. Empty where the detector is not ready. */
    Map<Language, Double> shares(String text);
}
