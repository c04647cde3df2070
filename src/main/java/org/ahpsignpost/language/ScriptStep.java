package org.ahpsignpost.language;

import static org.ahpsignpost.language.LanguageGuess.EVEN;
import static org.ahpsignpost.language.LanguageGuess.SCRIPT;
import static org.ahpsignpost.language.LanguageGuess.SURE;

import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/** The language by its script, where the message is written mostly in one that tells. */
final class ScriptStep {

    private static final int FEWEST_LETTERS = 2;
    private static final double LEAST_SHARE = 0.4;
    /** A Chinese character says about as much as three letters. */
    private static final int HAN_WEIGHT = 3;

    private ScriptStep() {}

    static @Nullable LanguageGuess guess(Evidence evidence, LanguageHint hint) {
        int all = 0;
        int most = 0;
        var script = Script.LATIN;
        for (var each : Script.values()) {
            int weight = evidence.letters(each) * (each == Script.HAN ? HAN_WEIGHT : 1);
            all += weight;
            if (each != Script.LATIN && weight > most) {
                most = weight;
                script = each;
            }
        }
        boolean mostWords = evidence.latinWords() * 2 <= evidence.words();
        if (most < FEWEST_LETTERS || (most < all * LEAST_SHARE && !mostWords)) {
            return null;
        }
        return switch (script) {
            case ARABIC -> arabic(evidence.arabic(), hint);
            case GURMUKHI -> sure(Language.PA);
            case GUJARATI -> sure(Language.GU);
            case BENGALI -> sure(Language.BN);
            case HAN -> sure(Language.ZH);
            case CYRILLIC -> sure(Language.UK);
            case LATIN -> null;
            // a script that none of our languages is written in
            case OTHER -> hint.fallback();
        };
    }

    private static LanguageGuess arabic(ArabicScript letters, LanguageHint hint) {
        var told = letters.language();
        if (told != null) {
            return sure(told);
        }
        boolean urdu = hint.chosen() == Language.UR || (hint.chosen() == null && hint.earlier() == Language.UR);
        return new LanguageGuess(urdu ? Language.UR : Language.AR, EVEN, SCRIPT);
    }

    private static LanguageGuess sure(Language language) {
        return new LanguageGuess(language, SURE, SCRIPT);
    }
}
