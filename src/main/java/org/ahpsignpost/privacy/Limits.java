package org.ahpsignpost.privacy;

/** How far the finders look. Each bound keeps the time in proportion to the text. */
final class Limits {

    /** Outward codes kept of one text: a person names one or two places, a paste of a whole list needs no more. */
    static final int OUTWARD_CODES = 20;
    /** Tokens looked back for a word that tells what a number is. */
    static final int CONTEXT_BEFORE = 6;
    /** Tokens looked ahead for it: "… is my NHS number". */
    static final int CONTEXT_AFTER = 5;
    /** Groups of digits read as one number: nineteen single digits are a card number read aloud. */
    static final int GROUPS = 19;
    /** Digits of the longest number: a payment card. */
    static final int DIGITS = 19;
    /** Characters of an address before the at sign, and after (RFC 5321). */
    static final int EMAIL_LOCAL = 64;

    static final int EMAIL_DOMAIN = 255;
    /** Words of a street's name between the number and "Road". */
    static final int STREET_WORDS = 3;
    /** Words of a name. */
    static final int NAME_WORDS = 4;
    /** Characters of a name in a script where each character is a word. */
    static final int NAME_CHARACTERS = 3;

    private Limits() {}
}
