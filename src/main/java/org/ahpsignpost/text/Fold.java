package org.ahpsignpost.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds what looks or means the same into the same characters, in all our scripts: case, width, accents, vowel signs that
 * people leave out, letters that keyboards confuse, digits of every script. Only for comparing; nobody reads the result.
 */
public final class Fold {

    private static final int FIRST_ACCENT = 0x300;
    private static final int LAST_ACCENT = 0x36F;

    /** What {@link #letter} gives where nothing stands for a character. */
    public static final char DROP = 0;

    private Fold() {}

    /** The folded text: never longer than its compatibility decomposition, empty where nothing is left. */
    public static String of(String raw) {
        return isPlain(raw) ? raw.toLowerCase(Locale.ROOT) : folded(raw);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String raw) {
        // lower case comes twice: the styled capitals of mathematics become plain capitals only when normalised
        String plain = Normalizer.normalize(raw.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char kept = letter(c);
            if (kept != DROP) {
                folded.append(kept);
            }
        }
        return folded.toString();
    }

    /** One character of a text in lower case and compatibility decomposition, folded; {@link #DROP} where nothing stands for it. */
    public static char letter(char c) {
        return c < 0x80 ? c : one(c);
    }

    private static char one(char c) {
        if (c >= FIRST_ACCENT && c <= LAST_ACCENT) {
            return DROP;
        }
        if (c < 0x600) {
            return latin(c);
        }
        if (c < 0x900) {
            return arabic(c);
        }
        if (c < 0xB00) {
            return indic(c);
        }
        return c >= 0x3400 && Character.isIdeographic(c) ? Han.simplified(c) : sign(c);
    }

    private static char latin(char c) {
        return switch (c) {
            case 'ł' -> 'l';
            case 'ı' -> 'i';
            case 'đ', 'ð' -> 'd';
            case 'ø' -> 'o';
            case 'ß' -> 's';
            // Ukrainian typed on a Russian keyboard
            case 'ы' -> 'и';
            case 'э' -> 'е';
            case 'ъ' -> DROP;
            default -> sign(c);
        };
    }

    /** Letters that Arabic and Urdu keyboards give in different shapes become one; vowel signs go. */
    private static char arabic(char c) {
        return switch (c) {
            case 'ي', 'ى', 'ې', 'ے' -> 'ی';
            case 'ك' -> 'ک';
            case 'ه', 'ة', 'ۃ', 'ۀ', 'ھ', 'ە' -> 'ہ';
            case 'ٱ' -> 'ا';
            case 'ں' -> 'ن';
            case 'ٲ' -> 'ا';
            case 'ء', 'ـ' -> DROP;
            default -> Character.getType(c) == Character.NON_SPACING_MARK ? DROP : sign(c);
        };
    }

    /** Bengali, Gurmukhi and Gujarati: the dots and nasal signs that phones and people leave out. */
    private static char indic(char c) {
        return switch (c) {
            case 'ঁ', '়', '਼', 'ੱ', 'ઁ', '઼' -> DROP;
            case 'ੰ' -> 'ਂ';
            default -> sign(c);
        };
    }

    private static char sign(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> DROP;
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            default -> c == '\uFE0F' || c == '\u20E3' ? DROP : c;
        };
    }
}
