package org.ahpsignpost.plainlanguage.glossary;

import java.util.List;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One form of a term as it stands in texts, and the plain words in the same form.
 *
 * @param words the term's words, small letters but for acronyms
 * @param plain the plain words; empty where the term says nothing ("please note that")
 */
record Form(Term term, Role role, List<String> words, List<String> plain) {

    /** The part of speech of a form of one word; null for phrases. */
    @Nullable
    Tag tag() {
        return switch (term.kind()) {
            case NOUN -> Tag.NOUN;
            case VERB -> Tag.VERB;
            case ADJECTIVE -> Tag.ADJECTIVE;
            case ADVERB -> Tag.ADVERB;
            case PHRASE -> null;
        };
    }

    /** How many words for "not" the plain words hold more than the term. */
    int moreNegations() {
        return Negations.in(plain) - Negations.in(words);
    }

    enum Role {
        /** a noun in the singular, or whatever has one form only */
        ONE,
        MANY,
        /** the infinitive, and the present of all but the third person */
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }
}
