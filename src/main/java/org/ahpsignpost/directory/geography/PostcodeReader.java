package org.ahpsignpost.directory.geography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.ahpsignpost.directory.PlaceAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an outward code out of what a person typed as one: any case and spacing, a whole postcode, a part of one, a district, and
 * the letter O for a nought or the letter I for a 1 where the position demands the other.
 */
final class PostcodeReader {

    private static final int INWARD = 3;
    private static final int LONGEST_OUTWARD = 4;

    private final OutwardCodes codes;
    private final Set<String> areasOutsideEngland;

    PostcodeReader(OutwardCodes codes, Set<String> areasOutsideEngland) {
        this.codes = codes;
        this.areasOutsideEngland = areasOutsideEngland;
    }

    /** The place of a typed code, or null where the text is not one. */
    @Nullable
    PlaceAnswer read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip();
        int gap = plain.indexOf(' ');
        if (gap > 0 && isInwardPart(plain.substring(gap + 1).strip())) {
            var first = outward(plain.substring(0, gap));
            if (first != null) {
                return first;
            }
        }
        String whole = lettersAndDigits(plain);
        if (whole.length() < 2 || whole.length() > LONGEST_OUTWARD + INWARD) {
            return null;
        }
        var answer = outward(whole);
        int split = whole.length() - INWARD;
        if (answer == null && split >= 2 && isInward(whole.substring(split))) {
            answer = outward(whole.substring(0, split));
        }
        return answer;
    }

    /** The place of an outward code or district in upper case, as written or with O and 0, I and 1 exchanged; null where there is none. */
    @Nullable
    PlaceAnswer outward(String code) {
        if (code.length() < 2 || code.length() > LONGEST_OUTWARD) {
            return null;
        }
        for (int flips = 0; flips <= code.length(); flips++) {
            var answer = flipped(code.toCharArray(), 0, flips);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** The place of an outward code or district exactly as written, in upper case. */
    @Nullable
    PlaceAnswer exactly(String code) {
        var known = codes.get(code);
        if (known != null) {
            return known.inEngland() ? new PlaceAnswer.Found(known.place()) : new PlaceAnswer.OutsideEngland(code);
        }
        boolean outside =
                code.length() > 2 && areasOutsideEngland.contains(code.substring(0, 2)) && isDigits(code.substring(2));
        return outside ? new PlaceAnswer.OutsideEngland(code) : null;
    }

    /** Whether these three characters could end a postcode, where an O may stand for a nought. */
    static boolean isInward(String text) {
        return text.length() == INWARD && isInwardPart(text);
    }

    private static boolean isInwardPart(String text) {
        if (text.isEmpty() || text.length() > INWARD || !isDigitLike(text.charAt(0))) {
            return false;
        }
        return text.substring(1).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private @Nullable PlaceAnswer flipped(char[] code, int from, int flips) {
        if (flips == 0) {
            return exactly(new String(code));
        }
        for (int i = from; i < code.length; i++) {
            char other = lookAlike(code[i]);
            if (other != 0) {
                char[] changed = code.clone();
                changed[i] = other;
                var answer = flipped(changed, i + 1, flips - 1);
                if (answer != null) {
                    return answer;
                }
            }
        }
        return null;
    }

    private static char lookAlike(char c) {
        return switch (c) {
            case 'O' -> '0';
            case '0' -> 'O';
            case 'I' -> '1';
            case '1' -> 'I';
            default -> 0;
        };
    }

    private static boolean isDigitLike(char c) {
        return c >= '0' && c <= '9' || c == 'O' || c == 'I';
    }

    private static boolean isDigits(String text) {
        return text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String lettersAndDigits(String text) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9').forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
