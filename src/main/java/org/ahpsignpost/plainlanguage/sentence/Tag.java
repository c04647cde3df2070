package org.ahpsignpost.plainlanguage.sentence;

/** Part of speech, as in Universal Dependencies, less what no rule asks for. */
public enum Tag {
    NOUN,
    NAME,
    VERB,
    AUXILIARY,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    DETERMINER,
    PRONOUN,
    NUMBER,
    CONJUNCTION,
    SUBORDINATOR,
    PARTICLE,
    MARK,
    OTHER;

    static Tag of(String universal) {
        int plus = universal.indexOf('+'); // two words written as one carry both tags
        return switch (plus < 0 ? universal : universal.substring(0, plus)) {
            case "NOUN" -> NOUN;
            case "PROPN" -> NAME;
            case "VERB" -> VERB;
            case "AUX" -> AUXILIARY;
            case "ADJ" -> ADJECTIVE;
            case "ADV" -> ADVERB;
            case "ADP" -> PREPOSITION;
            case "DET" -> DETERMINER;
            case "PRON" -> PRONOUN;
            case "NUM" -> NUMBER;
            case "CCONJ" -> CONJUNCTION;
            case "SCONJ" -> SUBORDINATOR;
            case "PART" -> PARTICLE;
            case "PUNCT" -> MARK;
            default -> OTHER;
        };
    }
}
