package org.ahpsignpost.plainlanguage;

import org.ahpsignpost.labels.Language;

/** Says whether a text is plain enough for people, in the languages it can judge. One bean a language; thread-safe. */
public interface ReadingBar {

    /** The one language this bar judges. */
    Language language();

    /** Whether the text is at or below the bar. */
    boolean passes(String text);
}
