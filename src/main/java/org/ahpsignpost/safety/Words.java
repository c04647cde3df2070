package org.ahpsignpost.safety;

import java.util.Arrays;

/**
 * A message cut into words, the same way for every language: apostrophes dropped, long repeats squeezed to two letters,
 * digits parted from the letters after them, every Han character a word of its own.
 */
final class Words {

    /** What stands between a word and the one before it. */
    static final byte NOTHING = 0;

    static final byte COMMA = 1;
    static final byte FULL_STOP = 2;
    /** A full stop after a question. */
    static final byte QUESTION = 3;

    private static final int LONGEST_WORD = 40;

    final char[] text;
    int count;
    int[] starts = new int[32];
    int[] ends = new int[32];
    /** Where the word ends without its apostrophe and what follows ("mum" in "mum's"); else the same as its end. */
    int[] bases = new int[32];

    byte[] breaks = new byte[32];
    boolean[] squeezed = new boolean[32];

    private int read;
    private byte pending = FULL_STOP;

    private Words(char[] text) {
        this.text = text;
    }

    static Words of(String raw) {
        var words = new Words(Fold.text(raw));
        words.cut();
        return words;
    }

    /** The number the word is, or NaN. */
    double number(int word) {
        char first = text[starts[word]];
        if (first < '0' || first > '9' || ends[word] - starts[word] > 9) {
            return Double.NaN;
        }
        double value = 0;
        double unit = 0;
        for (int i = starts[word]; i < ends[word]; i++) {
            if (text[i] == '.') {
                unit = 1;
            } else {
                value = value * 10 + (text[i] - '0');
                unit *= 10;
            }
        }
        return unit == 0 ? value : value / unit;
    }

    private void cut() {
        while (read < text.length) {
            char c = text[read];
            if (isDigit(c)) {
                number();
            } else if (Character.isIdeographic(c)) {
                add(read, read + 1, read + 1, false);
                read++;
            } else if (isWord(c)) {
                word();
            } else {
                separator(c);
            }
        }
    }

    private void number() {
        int start = read;
        boolean point = false;
        while (read < text.length && (isDigit(text[read]) || (!point && isDecimalPoint(read)))) {
            if (!isDigit(text[read])) {
                text[read] = '.';
                point = true;
            }
            read++;
        }
        add(start, read, read, false);
    }

    private boolean isDecimalPoint(int at) {
        return (text[at] == '.' || text[at] == ',') && at + 1 < text.length && isDigit(text[at + 1]);
    }

    /** Reads a word and writes it back over its own place without apostrophes and long repeats. */
    private void word() {
        int start = read;
        int end = start;
        int base = -1;
        boolean squeezing = false;
        for (; read < text.length; read++) {
            char c = text[read];
            if (isApostrophe(c) || c == '*') {
                boolean inside = read + 1 < text.length && isWord(text[read + 1]);
                if (!inside && c != '*') {
                    break;
                }
                base = base < 0 && c != '*' ? end : base;
            } else if (!isWord(c) || Character.isIdeographic(c)) {
                break;
            } else if (end - start >= 2 && text[end - 1] == c && text[end - 2] == c) {
                squeezing = true;
            } else {
                text[end++] = c;
            }
        }
        Fold.lookAlikes(text, start, end);
        add(start, end, base < 0 ? end : base, squeezing);
    }

    private void separator(char c) {
        byte weight = switch (c) {
            case '?', '؟', '？' -> QUESTION;
            case '!', ';', '\n', '。', '۔', '।', '！' -> FULL_STOP;
            case '.' -> isEllipsis() ? COMMA : FULL_STOP;
            case ',', '(', ')', ':', '/', '–', '—', '،', '、', '，' -> COMMA;
            case '-' -> read > 0 && text[read - 1] == ' ' ? COMMA : NOTHING;
            default -> NOTHING;
        };
        pending = (byte) Math.max(pending, weight);
        read++;
    }

    /** Trailing dots are a pause, not an end: "I cant... breathe". */
    private boolean isEllipsis() {
        return (read > 0 && text[read - 1] == '.') || (read + 1 < text.length && text[read + 1] == '.');
    }

    private void add(int start, int end, int base, boolean squeezing) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = Math.min(end, start + LONGEST_WORD);
        bases[count] = Math.min(base, start + LONGEST_WORD);
        breaks[count] = pending;
        squeezed[count] = squeezing;
        count++;
        pending = NOTHING;
    }

    private void grow() {
        int larger = count * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        bases = Arrays.copyOf(bases, larger);
        breaks = Arrays.copyOf(breaks, larger);
        squeezed = Arrays.copyOf(squeezed, larger);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
    }

    /** Letters, the marks that belong to them, and digits after a letter. */
    private static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || isDigit(c);
        }
        int type = Character.getType(c);
        return !isApostrophe(c)
                && (Character.isLetterOrDigit(c)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK);
    }
}
