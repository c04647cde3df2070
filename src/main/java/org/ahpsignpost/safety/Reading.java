package org.ahpsignpost.safety;

import java.util.Arrays;

/** A message as one language's rules see it: the atoms of each word, and what stands before it. Not thread-safe. */
final class Reading {

    int count;
    int[][] atoms;
    byte[] breaks;

    Reading(int expectedWords) {
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
