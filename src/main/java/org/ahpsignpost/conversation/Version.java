package org.ahpsignpost.conversation;

/** In which words an answer is given. */
enum Version {
    PLAIN,
    /** fewer and simpler words, where the text has them */
    SHORTER,
    /** one idea a line, where the text has it; else shorter */
    EASY_READ
}
