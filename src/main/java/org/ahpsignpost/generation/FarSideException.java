package org.ahpsignpost.generation;

/** Carries what became of a request through the client library. Its message holds a code and never a word of what was sent or answered. */
final class FarSideException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ModelReply reply;

    FarSideException(ModelReply reply, String code) {
        super(code, null, false, false);
        this.reply = reply;
    }

    ModelReply reply() {
        return reply;
    }
}
