package org.ahpsignpost.language;

import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * Script, then words, then the detector, then what was before. A choice gives way only to what is plainly another
 * language.
 */
final class EvidenceLanguageFinder implements LanguageFinder {

    /** Words that a message needs, and of them another language, before it outweighs a choice. */
    private static final int WORDS_AGAINST_CHOICE = 5;

    private static final double SCORE_AGAINST_CHOICE = 4;

    /** How much likelier than English the detector must find another language: dialect and misspelling look foreign. */
    private static final double OVER_ENGLISH = 1.35;
    /** The same where no English word was read. */
    private static final double OVER_NO_ENGLISH = 1.15;

    /** Letters that two words need before the detector is asked. */
    private static final int LETTERS_OF_TWO_WORDS = 12;

    private final WordLists lists;
    private final Detector detector;

    EvidenceLanguageFinder(WordLists lists, Detector detector) {
        this.lists = lists;
        this.detector = detector;
    }

    @Override
    public LanguageGuess find(String text, LanguageHint hint) {
        var evidence = new Evidence(lists, text);
        var chosen = hint.chosen();
        if (chosen != null) {
            return withChoice(evidence, chosen, hint);
        }
        var guess = byTextAlone(evidence, hint);
        if (guess != null) {
            return guess;
        }
        return isWorthDetecting(evidence, hint) ? detected(text, evidence, hint) : hint.fallback();
    }

    /** The detector is no use on a word or two, unless a first message has accents and some length. */
    private static boolean isWorthDetecting(Evidence evidence, LanguageHint hint) {
        int letters = evidence.letters(Script.LATIN);
        boolean foreign = hint.earlier() == null && evidence.hasAccents() && letters >= LETTERS_OF_TWO_WORDS;
        return letters > 0 && (evidence.words() >= WordStep.SHORT || (foreign && evidence.words() == 2));
    }

    private static @Nullable LanguageGuess byTextAlone(Evidence evidence, LanguageHint hint) {
        var guess = ScriptStep.guess(evidence, hint);
        return guess == null ? WordStep.guess(evidence, hint) : guess;
    }

    private static LanguageGuess withChoice(Evidence evidence, Language chosen, LanguageHint hint) {
        var guess = byTextAlone(evidence, hint);
        if (guess != null
                && guess.language() != chosen
                && (isSureByScript(guess) || isSureByWords(evidence, guess, chosen))) {
            return guess;
        }
        return new LanguageGuess(chosen, LanguageGuess.SURE, LanguageGuess.CHOSEN);
    }

    private static boolean isSureByScript(LanguageGuess guess) {
        return guess.evidence().equals(LanguageGuess.SCRIPT) && guess.confidence() >= LanguageGuess.SURE;
    }

    private static boolean isSureByWords(Evidence evidence, LanguageGuess guess, Language chosen) {
        return guess.evidence().equals(LanguageGuess.WORDS)
                && evidence.words() >= WORDS_AGAINST_CHOICE
                && evidence.score(guess.language()) >= SCORE_AGAINST_CHOICE
                && evidence.score(guess.language()) >= 2 * evidence.score(chosen);
    }

    /** The detector counts where the words do not speak for English. */
    private LanguageGuess detected(String text, Evidence evidence, LanguageHint hint) {
        boolean anyEnglish = evidence.score(Language.EN) > 0;
        var guess = detector.guess(text, anyEnglish ? OVER_ENGLISH : OVER_NO_ENGLISH)
                .orElse(null);
        if (guess == null
                || (guess.language() != Language.EN
                        && evidence.score(Language.EN) > evidence.score(guess.language()))) {
            return hint.fallback();
        }
        return guess;
    }
}
