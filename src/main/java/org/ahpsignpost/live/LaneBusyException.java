package org.ahpsignpost.live;

/** The lane of a conversation did not come free within the limit. The sender may try again. */
public final class LaneBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaneBusyException() {
        super("the conversation is busy");
    }
}
