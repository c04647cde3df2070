package org.ahpsignpost.dialogue;

/** How far a dialogue may go, each with its reason. */
final class Limits {

    /** Steps in one turn: flows pass a dozen at most, so more is a loop that the content check has missed. */
    static final int STEPS = 100;

    /** Flows on the stack: a person who digresses deeper than this has left the oldest wish behind. */
    static final int STACK = 6;

    /** Times a question is asked again, each time in other words, before a person or a list is offered. */
    static final int TRIES = 2;

    /** Sayings kept to be said again. */
    static final int SAID = 12;

    private Limits() {}
}
