package org.ahpsignpost.generation;

/** A model at some server. Thread-safe. */
interface LanguageModel {

    /** Asks once, with no retry. Blocks until the answer is there, its own time limit passes or the thread is interrupted. Never throws. */
    ModelReply say(Prompt prompt);
}
