package org.ahpsignpost.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The listed words by their characters, so that a message is looked up without making strings. Immutable. */
final class WordTable {

    /**
     * What a word tells.
     *
     * @param languages bits by the ordinal of the language
     * @param weight what it counts for each of them
     * @param alone bits of the languages for which it is enough alone
     */
    record Entry(String word, int languages, double weight, int alone) {}

    private final @Nullable Entry[] slots;
    private final int mask;

    WordTable(Map<String, Entry> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size())) * 4;
        slots = new Entry[size];
        mask = size - 1;
        for (var entry : entries.values()) {
            int slot = spread(entry.word().hashCode());
            while (slots[slot] != null) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = entry;
        }
    }

    /** The entry of a word given as lower-case characters with their hash as {@link String#hashCode()} makes it. */
    @Nullable
    Entry find(char[] word, int length, int hash) {
        int slot = spread(hash);
        for (var entry = slots[slot]; entry != null; entry = slots[slot]) {
            if (isSame(entry.word(), word, length)) {
                return entry;
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    private static boolean isSame(String word, char[] other, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != other[i]) {
                return false;
            }
        }
        return true;
    }
}
