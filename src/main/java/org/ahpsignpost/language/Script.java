package org.ahpsignpost.language;

/** The scripts of our languages; every other script is {@link #OTHER}. */
enum Script {
    LATIN,
    ARABIC,
    GURMUKHI,
    GUJARATI,
    BENGALI,
    HAN,
    CYRILLIC,
    OTHER;

    /** The script of a letter. */
    static Script of(int letter) {
        if (letter < 0x250 || (letter >= 0x1E00 && letter <= 0x1EFF)) {
            return LATIN;
        }
        if (letter >= 0x0400 && letter <= 0x052F) {
            return CYRILLIC;
        }
        if ((letter >= 0x0600 && letter <= 0x077F) || (letter >= 0xFB50 && letter <= 0xFEFF)) {
            return ARABIC;
        }
        if (letter >= 0x0980 && letter <= 0x09FF) {
            return BENGALI;
        }
        if (letter >= 0x0A00 && letter <= 0x0A7F) {
            return GURMUKHI;
        }
        if (letter >= 0x0A80 && letter <= 0x0AFF) {
            return GUJARATI;
        }
        return Character.isIdeographic(letter) ? HAN : OTHER;
    }
}
