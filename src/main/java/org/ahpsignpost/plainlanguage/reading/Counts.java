package org.ahpsignpost.plainlanguage.reading;

/**
 * What a text is made of, for all measures alike.
 *
 * @param words links, e-mail addresses and phone numbers do not count
 * @param letters letters and digits of these words
 * @param sentences each line is one at least
 * @param longestSentence in words
 * @param longWords of three syllables or more
 * @param foggyWords the same less names, hyphenated words, and words that are long only by -es, -ed or -ing
 * @param unfamiliarWords words that are not on the Dale-Chall list, in any of their forms
 */
record Counts(
        int words,
        int letters,
        int syllables,
        int sentences,
        int longestSentence,
        int longWords,
        int foggyWords,
        int unfamiliarWords) {

    double perSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }
}
