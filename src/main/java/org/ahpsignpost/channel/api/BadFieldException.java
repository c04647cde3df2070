package org.ahpsignpost.channel.api;

/** A field of a request that cannot be used; {@code messageKey} names the sentence that says why. */
final class BadFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;

    BadFieldException(String field, String messageKey) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
    }

    String field() {
        return field;
    }

    String messageKey() {
        return messageKey;
    }
}
