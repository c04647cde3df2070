package org.ahpsignpost.privacy;

import java.util.Map;

/**
 * One quick look over a text, to tell which finders have anything to look for. Most messages end here. Words are
 * known by a hash only: a chance hit costs time, never correctness.
 *
 * @param roles all roles of all words
 * @param digits how many digits
 * @param at whether there is an at sign
 * @param dotted whether a full stop stands between two letters, as in an address of a site
 * @param spoken how many number words
 */
record Glance(long roles, int digits, boolean at, boolean dotted, int spoken) {

    private static final long IN_ANY_CASE = ~(Role.GIVEN_NAME.bit() | Role.SURNAME.bit());

    boolean has(Role role) {
        return (roles & role.bit()) != 0;
    }

    boolean hasAny(long bits) {
        return (roles & bits) != 0;
    }

    /** The lexicon as a table of hashes, for looking. */
    static final class Table {

        private final int[] hashes;
        private final long[] roles;
        private final int mask;

        Table(Map<String, Long> lexicon) {
            int size = Integer.highestOneBit(Math.max(16, lexicon.size())) * 4;
            hashes = new int[size];
            roles = new long[size];
            mask = size - 1;
            lexicon.forEach((word, bits) -> put(hash(word), bits));
        }

        private void put(int hash, long bits) {
            int slot = slot(hash);
            hashes[slot] = hash;
            roles[slot] |= bits;
        }

        private int slot(int hash) {
            int slot = (hash ^ (hash >>> 15)) & mask;
            while (hashes[slot] != hash && hashes[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private static int hash(String word) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = 31 * hash + word.charAt(i);
            }
            return hash == 0 ? 1 : hash;
        }

        Glance over(String text) {
            long found = 0;
            int digits = 0;
            int spoken = 0;
            boolean at = false;
            boolean dotted = false;
            int hash = 0;
            boolean capital = false;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                if (c >= 0x80) {
                    c = Folding.fold(text.codePointAt(i));
                    if (c == Folding.NOTHING) {
                        continue;
                    }
                }
                if (c >= 'a' && c <= 'z') {
                    hash = 31 * hash + c;
                } else if (goesOn(text, i, c, hash)) {
                    capital |= hash == 0 && Character.isUpperCase(c);
                    digits += c <= '9' && c >= '0' ? 1 : 0;
                    hash = 31 * hash + Character.toLowerCase(c);
                    if (Folding.isWholeWord(c)) {
                        found |= roles[slot(hash)];
                        hash = 0;
                    }
                } else {
                    if (hash != 0) {
                        long bits = roles[slot(hash)];
                        found |= capital ? bits : bits & IN_ANY_CASE;
                        spoken += (bits & Role.NUMBER.bit()) != 0 ? 1 : 0;
                        hash = 0;
                        capital = false;
                    }
                    at |= c == '@';
                    dotted |= c == '.' && isBetweenLetters(text, i);
                }
            }
            return new Glance(found, digits, at, dotted, spoken);
        }

        private static boolean isBetweenLetters(String text, int at) {
            return at > 0
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at + 1));
        }

        private static boolean goesOn(String text, int at, char c, int hash) {
            if (c == '\'') {
                return hash != 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            }
            return Folding.isWordPart(c);
        }
    }
}
