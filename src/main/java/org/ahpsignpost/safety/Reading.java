package org.ahpsignpost.safety;

import java.util.Arrays;

/** A message as one language's rules see it: the atoms of each word, and what stands before it. Not thread-safe. */
final class Reading {

    private static final char FIRST_NOT_LATIN = 0x250;

    int count;

    /** Words in Latin letters and in others, and how many of each the rules know anything of. */
    private int latin;

    private int latinKnown;
    private int other;
    private int otherKnown;

    int[][] atoms;
    byte[] breaks;
    private final long[] present;

    /** @param atomCount how many atoms the language has */
    Reading(int expectedWords, int atomCount) {
        present = new long[(atomCount >> 6) + 1];
        atoms = new int[expectedWords][];
        breaks = new byte[expectedWords];
    }

    void add(int[] wordAtoms, byte before) {
        if (count == breaks.length) {
            atoms = Arrays.copyOf(atoms, count * 2);
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        atoms[count] = wordAtoms;
        breaks[count] = before;
        count++;
        for (int atom : wordAtoms) {
            present[atom >> 6] |= 1L << atom;
        }
    }

    /** Counts a word of the message, so that it is known how much of it these rules can read. */
    void count(char firstLetter, int[] wordAtoms) {
        boolean known = wordAtoms.length > 0;
        if (firstLetter >= '0' && firstLetter <= '9') {
            return;
        }
        if (firstLetter < FIRST_NOT_LATIN) {
            latin++;
            latinKnown += known ? 1 : 0;
        } else {
            other++;
            otherKnown += known ? 1 : 0;
        }
    }

    /**
     * Whether these rules know at least half of the words in Latin letters, or a third of those in others, which fewer languages
     * share. Where they know fewer, the message is in another language, and what they seem to read in it ("od" is "from" in Polish)
     * is chance.
     */
    boolean isReadable() {
        return 2 * latinKnown >= Math.max(1, latin) || 3 * otherKnown >= Math.max(1, other);
    }

    /** Whether the atom stands anywhere in the message; most phrases are passed over by this alone. */
    boolean has(int atom) {
        return (present[atom >> 6] & 1L << atom) != 0;
    }

    boolean has(int word, int atom) {
        for (int candidate : atoms[word]) {
            if (candidate == atom) {
                return true;
            }
        }
        return false;
    }
}
