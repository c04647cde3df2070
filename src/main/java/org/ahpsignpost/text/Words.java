package org.ahpsignpost.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into folded words for matching, the same way for every language: apostrophes dropped, letters repeated for stress
 * squeezed to two, every Chinese character a word of its own, look-alike letters of another alphabet put right.
 */
public final class Words {

    /** Words read of one message; longer messages say what they want well before. */
    private static final int MOST_WORDS = 400;

    private static final int LONGEST_WORD = 40;
    /** Characters read of one message, so that the cost of a message has a limit. */
    private static final int LONGEST_TEXT = 8_000;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Words(String text) {
        this.text = text;
    }

    /** The words in their order; empty where the text has none. */
    public static List<String> of(String raw) {
        var words = new Words(Fold.of(raw.length() > LONGEST_TEXT ? raw.substring(0, LONGEST_TEXT) : raw));
        words.cut();
        return words.words;
    }

    /** The words with one space between: two messages that say the same give the same. */
    public static String key(String raw) {
        return String.join(" ", of(raw));
    }

    private void cut() {
        for (int i = 0; i < text.length() && words.size() < MOST_WORDS; i++) {
            char c = text.charAt(i);
            if (isWord(c)) {
                take(c);
            } else if (isApostrophe(c) && word.length() > 0) {
                // "don't" and "dont" are one word
            } else {
                end();
                if (c >= 0x3400 && Character.isIdeographic(c)) {
                    words.add(String.valueOf(c));
                }
            }
        }
        end();
    }

    private void take(char c) {
        int length = word.length();
        boolean stressed = length >= 2 && c >= 'a' && word.charAt(length - 1) == c && word.charAt(length - 2) == c;
        if (!stressed && length < LONGEST_WORD) {
            word.append(c);
        }
    }

    private void end() {
        if (word.length() > 0 && words.size() < MOST_WORDS) {
            words.add(LookAlikes.putRight(word.toString()));
        }
        word.setLength(0);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
    }

    private static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        if (isApostrophe(c) || (c >= 0x3400 && Character.isIdeographic(c))) {
            return false;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
