package org.ahpsignpost.safety;

import java.util.Arrays;

/** A message as one language's rules see it: the atoms of each word, and what stands before it. Not thread-safe. */
final class Reading {

    int count;
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
