package org.ahpsignpost.plainlanguage.reading;

/**
 * How hard an English text is to read, by seven published formulas. They count words and syllables and know nothing of meaning: a low grade
 * is a signpost, not a proof that people understand. Under about 100 words SMOG and Gunning fog say little.
 *
 * @param fleschReadingEase 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (Flesch 1948); higher is easier, 70 or more is plain
 * @param fleschKincaid grade 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975)
 * @param smog grade 1.0430 × √(long words × 30 / sentences) + 3.1291 (McLaughlin 1969)
 * @param gunningFog grade 0.4 × (words per sentence + 100 × foggy words / words) (Gunning 1952)
 * @param automatedReadability grade 4.71 × letters per word + 0.5 × words per sentence − 21.43 (Smith and Senter 1967)
 * @param colemanLiau grade 0.0588 × letters per 100 words − 0.296 × sentences per 100 words − 15.8 (Coleman and Liau 1975)
 * @param daleChall raw score 0.1579 × per cent of unfamiliar words + 0.0496 × words per sentence, and 3.6365 more where those words are over 5 per cent
 *     (Dale and Chall 1948, on the list of 1995); 4.9 or less is easy for a child of 10
 * @param longestSentence in words
 */
public record Measures(
        double fleschReadingEase,
        double fleschKincaid,
        double smog,
        double gunningFog,
        double automatedReadability,
        double colemanLiau,
        double daleChall,
        int words,
        int sentences,
        int syllables,
        int longWords,
        int longestSentence) {

    private static final Measures NOTHING = new Measures(100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Measures of(Counts counts) {
        if (counts.words() == 0) {
            return NOTHING;
        }
        double perSentence = counts.perSentence();
        double perWord = counts.syllablesPerWord();
        double lettersPerWord = (double) counts.letters() / counts.words();
        return new Measures(
                206.835 - 1.015 * perSentence - 84.6 * perWord,
                0.39 * perSentence + 11.8 * perWord - 15.59,
                1.0430 * Math.sqrt(counts.longWords() * 30.0 / counts.sentences()) + 3.1291,
                0.4 * (perSentence + 100.0 * counts.foggyWords() / counts.words()),
                4.71 * lettersPerWord + 0.5 * perSentence - 21.43,
                0.0588 * 100 * lettersPerWord - 0.296 * 100 / perSentence - 15.8,
                daleChall(100.0 * counts.unfamiliarWords() / counts.words(), perSentence),
                counts.words(),
                counts.sentences(),
                counts.syllables(),
                counts.longWords(),
                counts.longestSentence());
    }

    private static double daleChall(double unfamiliarPercent, double perSentence) {
        double adjusted = unfamiliarPercent > 5 ? 3.6365 : 0;
        return 0.1579 * unfamiliarPercent + 0.0496 * perSentence + adjusted;
    }
}
