package org.ahpsignpost.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words for matching: compatibility forms folded, lower case without any locale's rules, apostrophes dropped. */
final class Tokens {

    /** Words read of one message; longer messages say what they want well before. */
    private static final int MOST_WORDS = 400;

    private Tokens() {}

    static List<String> of(String text) {
        String folded = fold(text);
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= folded.length() && words.size() < MOST_WORDS; i++) {
            boolean inWord = i < folded.length() && isWordPart(folded.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** The words with one space between: two messages that say the same give the same. */
    static String key(String text) {
        return String.join(" ", of(text));
    }

    private static String fold(String text) {
        String compatible = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = compatible.toLowerCase(Locale.ROOT);
        return lower.indexOf('\'') < 0 && lower.indexOf('\u2019') < 0
                ? lower
                : lower.replace("'", "").replace("\u2019", "");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c);
    }
}
