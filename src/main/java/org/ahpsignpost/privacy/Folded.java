package org.ahpsignpost.privacy;

/**
 * A text as the finders read it: one folded character for every code point that says something, and where each one
 * came from.
 */
final class Folded {

    private final String original;
    private final char[] plain;
    private final char[] lower;
    private final int[] units;
    private final int[] points;
    private final int length;

    Folded(String original) {
        this.original = original;
        int most = original.length();
        plain = new char[most];
        lower = new char[most];
        units = new int[most];
        points = new int[most];
        int at = 0;
        int point = 0;
        for (int unit = 0; unit < most; point++) {
            int code = original.codePointAt(unit);
            char folded = Folding.fold(code);
            if (folded != Folding.NOTHING) {
                plain[at] = folded;
                lower[at] = Character.toLowerCase(folded);
                units[at] = unit;
                points[at++] = point;
            }
            unit += Character.charCount(code);
        }
        length = at;
    }

    int length() {
        return length;
    }

    /** The folded character, case kept; a line break outside the text. */
    char at(int index) {
        return index >= 0 && index < length ? plain[index] : '\n';
    }

    /** The folded character in lower case; a line break outside the text. */
    char lowerAt(int index) {
        return index >= 0 && index < length ? lower[index] : '\n';
    }

    String lower(int start, int end) {
        return new String(lower, start, end - start);
    }

    /** Where the original text has the first unit of that folded character. */
    int unitStart(int start) {
        return units[start];
    }

    /** Where the original text goes on after the folded character before {@code end}. */
    int unitEnd(int end) {
        int last = units[end - 1];
        return last + Character.charCount(original.codePointAt(last));
    }

    Entity entity(int start, int end, EntityType type) {
        return new Entity(points[start], points[end - 1] + 1, type);
    }
}
