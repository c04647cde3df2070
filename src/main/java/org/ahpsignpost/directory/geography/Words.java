package org.ahpsignpost.directory.geography;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The words of a text with their positions. Apostrophes belong to a word, hyphens part words. */
final class Words implements Iterable<Words.Word> {

    /**
     * One word.
     *
     * @param start in the text, in UTF-16 units
     * @param end exclusive
     * @param joined whether only spaces, hyphens or the point of "St." part it from the word before
     * @param capital whether it starts with a capital letter
     */
    record Word(String key, int start, int end, boolean joined, boolean capital) {}

    /** Enough for the longest message we read; the rest of a longer text is not looked at. */
    private static final int MOST = 600;

    private final List<Word> words;

    Words(String text) {
        this.words = new ArrayList<>(Math.min(MOST, 1 + text.length() / 5));
        int at = 0;
        while (at < text.length() && words.size() < MOST) {
            int start = at;
            while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && inWord(text.charAt(end))) {
                end++;
            }
            int last = end;
            while (last > start && !Character.isLetterOrDigit(text.charAt(last - 1))) {
                last--; // a closing quotation mark is not part of the word
            }
            if (last > start) {
                add(text, at, start, last);
            }
            at = end;
        }
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    @Override
    public Iterator<Word> iterator() {
        return words.iterator();
    }

    private void add(String text, int from, int start, int end) {
        String key = NameKey.ofWord(text.substring(start, end));
        if (key.isEmpty()) {
            return;
        }
        words.add(new Word(key, start, end, joined(text, from, start), Character.isUpperCase(text.charAt(start))));
    }

    private boolean joined(String text, int from, int to) {
        if (words.isEmpty()) {
            return false;
        }
        boolean afterSaint = words.getLast().key().equals("st");
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && !(c == '.' && afterSaint)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '\u2019'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
