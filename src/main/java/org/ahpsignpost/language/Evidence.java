package org.ahpsignpost.language;

import java.util.Map;
import org.ahpsignpost.labels.Language;

/** What one pass over a message shows: letters of each script, and what its words tell. Not thread-safe. */
final class Evidence {

    /** Words read of a message: more do not change the answer. */
    static final int MOST_WORDS = 300;

    private static final int LONGEST_WORD = 30;
    private static final double LETTER_WEIGHT = 0.8;
    private static final String CYRILLIC_LOOKALIKES = "аеорсухіјѕк";
    private static final String LATIN_LOOKALIKES = "aeopcyxijsk";

    private final WordLists lists;
    private final int[] letters = new int[Script.values().length];
    private final double[] scores = new double[Language.values().length];
    private final char[] word = new char[LONGEST_WORD];
    private final ArabicScript arabic = new ArabicScript();
    private int length;
    private int latin;
    private int words;
    private int latinWords;
    private int alone;
    private int ownLetters;

    Evidence(WordLists lists, String text) {
        this.lists = lists;
        for (int at = 0; at < text.length() && words < MOST_WORDS; ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            read(point, at < text.length() ? text.charAt(at) : ' ');
        }
        endWord();
    }

    private void read(int point, char next) {
        if (point >= 'a' && point <= 'z') {
            add((char) point, true);
        } else if (Character.isLetter(point)) {
            letter(point);
        } else if ((point == '\'' || point == '\u2019') && length > 0 && Character.isLetter(next)) {
            add('\'', false);
        } else if (point >= '0' && point <= '9' && (length > 0 || Character.isLetter(next))) {
            add((char) point, false);
        } else if (Character.getType(point) == Character.NON_SPACING_MARK && length > 0) {
            combine((char) point);
        } else if (Character.getType(point) != Character.FORMAT) {
            endWord();
        }
    }

    private void letter(int point) {
        var script = Script.of(point);
        letters[script.ordinal()]++;
        if (script == Script.ARABIC) {
            arabic.letter(point, length == 0);
        }
        if (point <= 0xFFFF) {
            char lower = Character.toLowerCase((char) point);
            if (script == Script.LATIN) {
                latin++;
                letters[script.ordinal()]--;
            }
            put(lower);
        }
    }

    private void add(char c, boolean letter) {
        latin += letter ? 1 : 0;
        put(c);
    }

    private void put(char c) {
        if (length < LONGEST_WORD) {
            word[length] = c;
        }
        length++;
    }

    /** A letter and its accent typed as two characters, as one. */
    private void combine(char mark) {
        if (length <= LONGEST_WORD) {
            String one = java.text.Normalizer.normalize("" + word[length - 1] + mark, java.text.Normalizer.Form.NFC);
            if (one.length() == 1) {
                word[length - 1] = one.charAt(0);
            }
        }
    }

    private void endWord() {
        if (length > 0 && latin > 0) {
            letters[Script.LATIN.ordinal()] += latin;
            words++;
            latinWords++;
            if (length <= LONGEST_WORD) {
                score();
            }
        } else if (length > 0) {
            words++;
        }
        length = 0;
        latin = 0;
    }

    private void score() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            // a Cyrillic letter inside a Latin word is a look-alike
            int twin = word[i] >= 0x400 ? CYRILLIC_LOOKALIKES.indexOf(word[i]) : -1;
            word[i] = twin >= 0 ? LATIN_LOOKALIKES.charAt(twin) : word[i];
            hash = 31 * hash + word[i];
        }
        var entry = lists.words().find(word, length, hash);
        if (entry != null) {
            add(entry.languages(), entry.weight());
            alone |= entry.alone();
        } else {
            scoreLetters(lists.letters());
        }
    }

    private void scoreLetters(Map<Character, Integer> telling) {
        int found = 0;
        for (int i = 0; i < length; i++) {
            if (word[i] > 0x7F) {
                int bits = telling.getOrDefault(word[i], 0);
                // two letters of one word narrow each other
                found = found == 0 ? bits : (found & bits) != 0 ? found & bits : found;
            }
        }
        if (found != 0) {
            add(found, LETTER_WEIGHT / Integer.bitCount(found));
            ownLetters |= Integer.bitCount(found) == 1 ? found : 0;
        }
    }

    private void add(int languages, double weight) {
        for (int bits = languages; bits != 0; bits &= bits - 1) {
            scores[Integer.numberOfTrailingZeros(bits)] += weight;
        }
    }

    int words() {
        return words;
    }

    /** How many of the words are in Latin letters. */
    int latinWords() {
        return latinWords;
    }

    double score(Language language) {
        return scores[language.ordinal()];
    }

    /** Whether the message holds a word that is enough alone for this language. */
    boolean isEnoughAlone(Language language) {
        return (alone & (1 << language.ordinal())) != 0;
    }

    /** Whether an unlisted word holds letters that only this language has. */
    boolean hasOwnLetters(Language language) {
        return (ownLetters & (1 << language.ordinal())) != 0;
    }

    int letters(Script script) {
        return letters[script.ordinal()];
    }

    ArabicScript arabic() {
        return arabic;
    }
}
