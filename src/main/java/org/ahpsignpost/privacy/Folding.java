package org.ahpsignpost.privacy;

import java.text.Normalizer;

/**
 * Folds the many ways to write one character into the one that the finders know: full-width, other digits, odd spaces
 * and dashes.
 */
final class Folding {

    /** The character says nothing and is passed over: zero-width, bidi control, variation selector. */
    static final char NOTHING = 0;
    /** Stands for what is neither letter nor digit nor known sign: emoji, lone surrogates. */
    static final char OTHER = '\uFFFC';

    private static final int KEYCAP = 0x20E3;
    private static final int JOINER = 0x034F;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Folding() {}

    /** The folded character of a code point, or {@link #NOTHING}. */
    static char fold(int point) {
        if (point < 0x80) {
            return point == '\t' || point == '\r' ? ' ' : point == 0 ? OTHER : (char) point;
        }
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return (char) (point - FULL_WIDTH_SHIFT);
        }
        if (point == KEYCAP || point == JOINER || (point >= 0xFE00 && point <= 0xFE0F)) {
            return NOTHING;
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(point, 10));
            case Character.FORMAT -> NOTHING;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.DASH_PUNCTUATION -> '-';
            default -> sign(point);
        };
    }

    private static char sign(int point) {
        return switch (point) {
            case '\u2018', '\u2019', '\u02BC', '\u2032', '`', '\u00B4' -> '\'';
            case '\u2212' -> '-';
            case '\u00B7', '\u2022', '\u2219', '\u06D4', '\u3002' -> '.';
            case '\u060C', '\u3001' -> ',';
            default -> compatible(point);
        };
    }

    /** Circled, raised and mathematical letters and digits as plain ones. */
    private static char compatible(int point) {
        boolean styled = (point >= 0x2070 && point <= 0x2089)
                || (point >= 0x2460 && point <= 0x24FF)
                || (point >= 0x1D400 && point <= 0x1D7FF);
        if (styled) {
            String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            return plain.length() == 1 ? plain.charAt(0) : OTHER;
        }
        return point > 0xFFFF || Character.isSurrogate((char) point) ? OTHER : (char) point;
    }

    static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetter(c) || isMark(c);
    }

    /** Whether the character is a word of its own, as in Chinese. */
    static boolean isWholeWord(char c) {
        return c >= 0x2E80 && Character.isIdeographic(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
