package org.ahpsignpost.privacy;

/** What a word can tell about the words and numbers beside it. A word may have several roles, in several languages. */
enum Role {
    /** Part of a cue for a name; read on from here. */
    NAME_CUE,
    /** Part of a cue for a date of birth. */
    BIRTH_CUE,
    /** Mr, Mrs: a name follows even in lower case. */
    SURE_TITLE,
    /** Dr, Miss, nurse: a name follows where it looks like one. */
    TITLE,
    KIN,
    KIN_LINK,
    GREETING,
    SIGN_OFF,
    GIVEN_NAME,
    SURNAME,
    /** A name that is also a word or a month: hope, will, may. */
    WORD_NAME,
    NOT_NAME,
    PARTICLE,
    /** is, has: after a word-name in lower case they show that it is a name. */
    NAME_VERB,
    BEFORE_PLACE,
    AFTER_PLACE,
    NUMBER,
    REPEAT,
    ZEROS,
    AT,
    DOT,
    MONTH,
    NOT_BIRTH,
    NHS,
    PHONE,
    ORDER,
    NI_CUE,
    POSTCODE,
    STREET,
    STREET_IF_CAPITAL,
    FLAT,
    ADDRESS_CUE,
    NOT_STREET,
    NOT_POSTCODE;

    long bit() {
        return 1L << ordinal();
    }
}
