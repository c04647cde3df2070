package org.ahpsignpost.learning;

import java.util.Arrays;

/**
 * Numbers for texts, found by a 64-bit hash of the text: a tenth of the memory of a map of strings. Two texts that share a hash
 * share a number; among a million texts that happens about once in 40 million times. Not thread-safe while it grows.
 */
final class HashIndex {

    static final int NONE = -1;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Slots for each text: few enough to save memory, enough that a look takes two or three steps. */
    private static final double SPACE = 1.5;

    private long[] hashes;
    private int[] numbers;
    private int size;

    HashIndex(int expected) {
        int capacity = (int) (Math.max(8, expected + 1) * SPACE);
        hashes = new long[capacity];
        numbers = new int[capacity];
    }

    static long hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    /** FNV-1a over the characters, with a last mix, so that short texts spread as well. Never 0. */
    static long hash(CharSequence text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    int size() {
        return size;
    }

    int get(long hash) {
        for (int at = slot(hash); ; at = next(at)) {
            if (hashes[at] == hash) {
                return numbers[at];
            }
            if (hashes[at] == 0) {
                return NONE;
            }
        }
    }

    /** The upper half of the hash, scaled to the number of slots, which need not be a power of two. */
    private int slot(long hash) {
        return (int) ((hash >>> 32) * hashes.length >>> 32);
    }

    private int next(int slot) {
        return slot + 1 == hashes.length ? 0 : slot + 1;
    }

    void put(long hash, int number) {
        if (size * SPACE >= hashes.length) {
            grow();
        }
        if (set(hash, number)) {
            size++;
        }
    }

    private boolean set(long hash, int number) {
        int at = slot(hash);
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = next(at);
        }
        boolean isNew = hashes[at] == 0;
        hashes[at] = hash;
        numbers[at] = number;
        return isNew;
    }

    /** The same texts under other numbers; those whose new number is {@link #NONE} are left out. */
    HashIndex renumbered(int[] newNumbers, int expected) {
        var other = new HashIndex(expected);
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0 && newNumbers[numbers[i]] != NONE) {
                other.put(hashes[i], newNumbers[numbers[i]]);
            }
        }
        return other;
    }

    /** The hashes in the order of their numbers, which are 0 to one less than so many. */
    long[] hashes(int count) {
        long[] inOrder = new long[count];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                inOrder[numbers[i]] = hashes[i];
            }
        }
        return inOrder;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new int[oldHashes.length * 2];
        Arrays.fill(hashes, 0);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                set(oldHashes[i], oldNumbers[i]);
            }
        }
    }
}
