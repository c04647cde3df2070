package org.ahpsignpost.language;

import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;

/**
 * Script first; then the detector, but for a word or two their own telling words; then words; then what was before. A choice gives
 * way only to what is plainly another language.
 */
final class EvidenceLanguageFinder implements LanguageFinder {

    /** Words that a message needs, and of them another language, before it outweighs a choice. */
    private static final int WORDS_AGAINST_CHOICE = 5;

    private static final double SCORE_AGAINST_CHOICE = 4;

    /** From this share on the detector is believed where the message tells of nothing else. */
    private static final double LIKELY = 0.5;

    /** How many times likelier than English another language must be: dialect and misspelling look foreign. */
    private static final double OVER_ENGLISH = 3;

    /** The same where this share of the words is known as English. */
    private static final double ENGLISH_WORDS = 0.5;

    private static final double OVER_ENGLISH_WORDS = 20;

    /** A conversation seldom changes its language. */
    private static final double EARLIER_LIKELIER = 5;

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
        var script = ScriptStep.guess(evidence, hint);
        if (script != null) {
            return script;
        }
        boolean shortOne = evidence.words() < WordStep.SHORT;
        var words = WordStep.guess(evidence, hint);
        boolean byItsWord = shortOne && words != null && words.language() != Language.EN;
        if (byItsWord || evidence.latinWords() == 0 || (shortOne && hint.earlier() != null)) {
            return words == null ? hint.fallback() : words;
        }
        var detected = detected(text, evidence, hint);
        var guess = detected == null ? words : detected;
        return guess == null ? hint.fallback() : guess;
    }

    private static LanguageGuess withChoice(Evidence evidence, Language chosen, LanguageHint hint) {
        var script = ScriptStep.guess(evidence, hint);
        var guess = script == null ? WordStep.guess(evidence, hint) : script;
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

    private @Nullable LanguageGuess detected(String text, Evidence evidence, LanguageHint hint) {
        var shares = detector.shares(text);
        var best = Language.EN;
        double most = 0;
        for (var share : shares.entrySet()) {
            double likely = share.getValue() * (share.getKey() == hint.earlier() ? EARLIER_LIKELIER : 1);
            if (likely > most) {
                most = likely;
                best = share.getKey();
            }
        }
        if (best == Language.EN) {
            return most < LIKELY ? null : new LanguageGuess(best, most, LanguageGuess.DETECTOR);
        }
        boolean english = evidence.score(Language.EN) >= ENGLISH_WORDS * evidence.words();
        double needed = shares.getOrDefault(Language.EN, 0.0) * (english ? OVER_ENGLISH_WORDS : OVER_ENGLISH);
        return most < Math.max(LIKELY, needed)
                ? null
                : new LanguageGuess(best, shares.getOrDefault(best, 0.0), LanguageGuess.DETECTOR);
    }
}
