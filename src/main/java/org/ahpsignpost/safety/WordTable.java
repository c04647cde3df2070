package org.ahpsignpost.safety;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fixed hash table looked up by a piece of a character array, so that reading a message makes no strings. */
final class WordTable<V> {

    private final char[][] keys;
    private final Object[] values;
    private final int mask;

    WordTable(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size() * 2)) * 2;
        keys = new char[size][];
        values = new Object[size];
        mask = size - 1;
        entries.forEach((key, value) -> {
            char[] chars = key.toCharArray();
            int slot = slot(hash(chars, 0, chars.length));
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = chars;
            values[slot] = value;
        });
    }

    @Nullable
    V get(char[] text, int start, int end) {
        return get(text, start, end, hash(text, start, end));
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(char[] text, int start, int end, int hash) {
        int slot = slot(hash);
        while (keys[slot] != null) {
            if (same(keys[slot], text, start, end)) {
                return (V) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    /** The hash of a word as far as one more character, so that all beginnings of a word cost one pass. */
    static int hash(int soFar, char next) {
        return soFar * 31 + next;
    }

    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, text[i]);
        }
        return hash;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    private static boolean same(char[] key, char[] text, int start, int end) {
        if (key.length != end - start) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
