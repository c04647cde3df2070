package org.ahpsignpost.safety;

import java.text.Normalizer;
import java.util.Locale;

/** Folds what looks or means the same into the same characters, and in a word of two alphabets the look-alikes too. */
final class Fold {

    // lower-case letters of other alphabets and the Latin letter each is mistaken for, pair by pair
    private static final String LOOK_ALIKES = "аaвbеeкkмmнhоoрpсcтtуyхxіiїiјjѕsһhԁdԛqԝwɡgıiαaβbεeηnιiκkνvοoρpτtυuχx";
    private static final String DIGITS_AS_LETTERS = "oizeasgt";

    private static final char FIRST_BLESSING = '\uFDF0';
    private static final char LAST_BLESSING = '\uFDFD';

    private Fold() {}

    /** Lower case, compatibility forms and accents folded, invisible characters dropped. */
    static char[] text(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 0x80) {
                return foldBeyondAscii(raw);
            }
        }
        char[] folded = raw.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 'A' && c <= 'Z') {
                folded[i] = (char) (c + ('a' - 'A'));
            }
        }
        return folded;
    }

    private static char[] foldBeyondAscii(String raw) {
        // lower case comes twice: the styled capitals of mathematics become plain capitals only when normalised
        String plain = Normalizer.normalize(withoutPhrases(raw).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        char[] folded = new char[plain.length()];
        int length = 0;
        for (int i = 0; i < plain.length(); i++) {
            char kept = org.ahpsignpost.text.Fold.letter(plain.charAt(i));
            if (kept != org.ahpsignpost.text.Fold.DROP) {
                folded[length++] = kept;
            }
        }
        return java.util.Arrays.copyOf(folded, length);
    }

    /** Signs that stand for a whole blessing would each grow to as many as 18 letters, and tell of no danger. */
    private static String withoutPhrases(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= FIRST_BLESSING && raw.charAt(i) <= LAST_BLESSING) {
                return raw.replaceAll("[\\uFDF0-\\uFDFD]", " ");
            }
        }
        return raw;
    }

    /** Puts Latin letters for their look-alikes, in a word that holds at least one Latin letter. */
    static void lookAlikes(char[] text, int start, int end) {
        boolean latin = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            latin |= text[i] >= 'a' && text[i] <= 'z';
            other |= text[i] >= 0x80;
        }
        if (latin && other) {
            for (int i = start; i < end; i++) {
                if (text[i] >= 0x80) {
                    text[i] = lookAlike(text[i]);
                }
            }
        }
    }

    private static char lookAlike(char c) {
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            if (LOOK_ALIKES.charAt(i) == c) {
                return LOOK_ALIKES.charAt(i + 1);
            }
        }
        return c;
    }

    /** The letter a digit stands for in a masked word ("su1c1de"), or the character itself. */
    static char digitAsLetter(char c) {
        return c >= '0' && c <= '7' ? DIGITS_AS_LETTERS.charAt(c - '0') : c;
    }
}
