package org.ahpsignpost.language;

import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/** The language by words seen mostly in it. English needs little; any other language must clearly outweigh English. */
final class WordStep {

    /** What a language other than English must score: two words of its own. */
    private static final double ENOUGH = 1.8;
    /** How far it must outweigh English and every other language. */
    private static final double MARGIN = 1.3;
    /** Share of the words that must tell, in a long message. */
    private static final double SHARE = 0.15;
    /** A message is short below this many words: one of them must be enough alone. */
    static final int SHORT = 3;

    private WordStep() {}

    static @Nullable LanguageGuess guess(Evidence evidence, LanguageHint hint) {
        var best = best(evidence, hint);
        double english = evidence.score(Language.EN);
        double score = evidence.score(best);
        if (best == Language.EN) {
            return english(evidence, hint);
        }
        boolean enough = score >= Math.max(ENOUGH, evidence.words() * SHARE) && score >= english * MARGIN;
        // inside a conversation a lone word with foreign letters is mostly a name
        boolean ownLetters = hint.earlier() == null && evidence.hasOwnLetters(best);
        boolean alone = (evidence.isEnoughAlone(best) || ownLetters) && english < score && evidence.words() < SHORT + 2;
        boolean ofConversation = best == hint.earlier() && score >= 1 && score >= english * MARGIN;
        return enough || alone || ofConversation ? guess(best, score, second(evidence, best)) : null;
    }

    private static @Nullable LanguageGuess english(Evidence evidence, LanguageHint hint) {
        double score = evidence.score(Language.EN);
        // "ok thanks" is said in every language: it does not end a conversation in another one
        boolean loanedOnly = evidence.words() < SHORT && hint.earlier() != null && hint.earlier() != Language.EN;
        boolean enough = score >= 1 || (score > 0 && evidence.words() < SHORT);
        return enough && !loanedOnly && score >= evidence.words() * SHARE
                ? guess(Language.EN, score, second(evidence, Language.EN))
                : null;
    }

    /** The language with the highest score; the one of the conversation where it is as good. */
    private static Language best(Evidence evidence, LanguageHint hint) {
        var best = Language.EN;
        for (var language : Language.values()) {
            if (evidence.score(language) > evidence.score(best)) {
                best = language;
            }
        }
        var earlier = hint.earlier();
        return earlier != null
                        && evidence.score(earlier) > 0
                        && evidence.score(earlier) * MARGIN >= evidence.score(best)
                ? earlier
                : best;
    }

    private static double second(Evidence evidence, Language best) {
        double second = 0;
        for (var language : Language.values()) {
            second = language == best ? second : Math.max(second, evidence.score(language));
        }
        return second;
    }

    private static LanguageGuess guess(Language language, double score, double second) {
        double confidence = Math.min(LanguageGuess.SURE, (score + 1) / (score + Math.min(score, second) + 1.5));
        return new LanguageGuess(language, confidence, LanguageGuess.WORDS);
    }
}
