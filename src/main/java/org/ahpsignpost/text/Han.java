package org.ahpsignpost.text;

import com.ibm.icu.text.Transliterator;

/** Chinese characters: traditional ones are read as their simplified form, by the Unicode project's own table. */
final class Han {

    private static final char FIRST = 0x3400;
    private static final char LAST = 0x9FFF;

    private static final char[] SIMPLIFIED = table();

    private Han() {}

    static char simplified(char c) {
        return c >= FIRST && c <= LAST ? SIMPLIFIED[c - FIRST] : c;
    }

    private static char[] table() {
        // each by itself: the rules for whole words would choose by what stands beside
        var rules = Transliterator.getInstance("Traditional-Simplified");
        var table = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            String simplified = rules.transliterate(String.valueOf(c));
            table[c - FIRST] = simplified.length() == 1 ? simplified.charAt(0) : c;
        }
        return table;
    }
}
