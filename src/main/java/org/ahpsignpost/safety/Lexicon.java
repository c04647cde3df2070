package org.ahpsignpost.safety;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words one language's rules know. Turns the words of a message into atoms: small numbers, one for every word, word
 * beginning or range of numbers that a phrase asks for. A word may be several atoms, or none.
 */
final class Lexicon {

    static final int[] NO_ATOMS = {};
    private static final int[] KNOWN = {0};

    /**
     * What is known of a word.
     *
     * @param respelt what to read in its place ("kms" as three words); null where it stands for itself
     * @param opensPair whether a respelling of two words begins with it
     */
    record Entry(int[] atoms, @Nullable List<Entry> respelt, boolean opensPair) {}

    /** Numbers from {@code low} to {@code high}, both included. */
    record Range(double low, double high, int atom) {}

    private final WordTable<Entry> words;
    private final WordTable<List<Entry>> pairs;
    private final WordTable<int[]> stems;
    private final int longestStem;
    private final List<Range> ranges;
    private final Repair repair;
    private final int atomCount;

    Lexicon(
            WordTable<Entry> words,
            WordTable<List<Entry>> pairs,
            WordTable<int[]> stems,
            int longestStem,
            List<Range> ranges,
            Repair repair,
            int atomCount) {
        this.words = words;
        this.pairs = pairs;
        this.stems = stems;
        this.longestStem = longestStem;
        this.ranges = List.copyOf(ranges);
        this.repair = repair;
        this.atomCount = atomCount;
    }

    Reading read(Words message) {
        var reading = new Reading(message.count + 8, atomCount);
        for (int word = 0; word < message.count; word++) {
            word += read(message, word, reading);
        }
        return reading;
    }

    /** Reads one word and tells how many words after it were read with it. */
    private int read(Words message, int word, Reading reading) {
        byte before = message.breaks[word];
        double number = message.number(word);
        Entry entry = words.get(message.text, message.starts[word], message.ends[word]);
        if (!Double.isNaN(number)) {
            reading.add(together(atomsOf(number), entry == null ? NO_ATOMS : entry.atoms()), before);
            return 0;
        }
        if (entry != null && entry.opensPair() && word + 1 < message.count) {
            var pair = pair(message, word);
            if (pair != null) {
                add(pair, before, reading);
                reading.count(message.text[message.starts[word]], KNOWN);
                return 1;
            }
        }
        int[] known = KNOWN;
        if (entry == null) {
            known = atomsOfUnknown(message, word);
            reading.add(known, before);
        } else if (entry.respelt() == null) {
            known = withBase(entry.atoms(), message, word);
            reading.add(known, before);
        } else {
            add(entry.respelt(), before, reading);
        }
        reading.count(message.text[message.starts[word]], known);
        return 0;
    }

    private static void add(List<Entry> entries, byte before, Reading reading) {
        byte breaks = before;
        for (Entry entry : entries) {
            reading.add(entry.atoms(), breaks);
            breaks = Words.NOTHING;
        }
    }

    private @Nullable List<Entry> pair(Words message, int word) {
        int start = message.starts[word];
        int length = message.ends[word] - start;
        int next = message.starts[word + 1];
        int nextLength = message.ends[word + 1] - next;
        char[] both = new char[length + 1 + nextLength];
        System.arraycopy(message.text, start, both, 0, length);
        both[length] = ' ';
        System.arraycopy(message.text, next, both, length + 1, nextLength);
        return pairs.get(both, 0, both.length);
    }

    int[] atomsOf(double number) {
        int[] atoms = NO_ATOMS;
        for (Range range : ranges) {
            if (number >= range.low() && number <= range.high()) {
                atoms = with(atoms, range.atom());
            }
        }
        return atoms;
    }

    private int[] atomsOfUnknown(Words message, int word) {
        int start = message.starts[word];
        int end = message.ends[word];
        int[] atoms = withBase(beginningAtoms(message.text, start, end), message, word);
        if (atoms.length == 0 && message.squeezed[word]) {
            char[] single = singleLetters(message.text, start, end);
            atoms = knownAtoms(single, 0, single.length);
        }
        if (atoms.length == 0 && hasDigit(message.text, start, end)) {
            char[] letters = lettersForDigits(message.text, start, end);
            atoms = knownAtoms(letters, 0, letters.length);
        }
        // a word known only by its beginning is repaired too: "breathin" is more than breath
        return together(atoms, repair.atoms(message.text, start, end));
    }

    /** Adds what stands before an apostrophe: "hand" in "hand's", which is also read as "hands". */
    private int[] withBase(int[] atoms, Words message, int word) {
        int base = message.bases[word];
        return base == message.ends[word]
                ? atoms
                : together(atoms, knownAtoms(message.text, message.starts[word], base));
    }

    private static int[] together(int[] atoms, int[] more) {
        return more.length == 0 ? atoms : atoms.length == 0 ? more : with(atoms, more);
    }

    private int[] knownAtoms(char[] text, int start, int end) {
        Entry entry = words.get(text, start, end);
        return entry != null ? entry.atoms() : beginningAtoms(text, start, end);
    }

    private int[] beginningAtoms(char[] text, int start, int end) {
        int[] atoms = NO_ATOMS;
        int hash = 0;
        int last = Math.min(end, start + longestStem);
        for (int at = start; at < last; at++) {
            hash = WordTable.hash(hash, text[at]);
            int[] more = at - start < 1 ? null : stems.get(text, start, at + 1, hash);
            if (more != null) {
                atoms = atoms.length == 0 ? more : with(atoms, more);
            }
        }
        return atoms;
    }

    private static char[] singleLetters(char[] text, int start, int end) {
        char[] single = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (length == 0 || single[length - 1] != text[i]) {
                single[length++] = text[i];
            }
        }
        return Arrays.copyOf(single, length);
    }

    private static boolean hasDigit(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    private static char[] lettersForDigits(char[] text, int start, int end) {
        char[] letters = Arrays.copyOfRange(text, start, end);
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Fold.digitAsLetter(letters[i]);
        }
        return letters;
    }

    static int[] with(int[] atoms, int... more) {
        int[] all = Arrays.copyOf(atoms, atoms.length + more.length);
        System.arraycopy(more, 0, all, atoms.length, more.length);
        return all;
    }
}
