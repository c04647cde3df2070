package org.ahpsignpost.plainlanguage.glossary;

import java.util.Locale;

/** What part of speech a term of the glossary is; a phrase is taken word for word. */
enum Kind {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    PHRASE;

    static Kind of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
