package org.ahpsignpost.conversation;

/** What comes after a step. */
enum Next {
    /** The next step of the line. */
    GO_ON,
    /** What to do is decided: only the steps that always run are still taken. */
    DECIDED,
    /** This message was answered before: nothing more is done. */
    ANSWERED_BEFORE
}
