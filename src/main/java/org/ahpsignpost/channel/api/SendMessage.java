package org.ahpsignpost.channel.api;

import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param messageId any id the sender has not used before in this conversation, at most 100 characters and no control character; the same id again gets
 *     the same reply; null where the sender has none
 * @param text as the person wrote it
 */
record SendMessage(@Nullable String messageId, String text) {

    private static final int LONGEST_ID = 100;

    SendMessage {
        if (messageId != null && !OutsideText.isId(messageId, LONGEST_ID)) {
            throw new BadFieldException("messageId", "problem.message-id");
        }
        // left out, null and empty are one and the same to the person who wrote nothing
        text = text == null ? "" : text;
    }

    /** Leaves the person's words out. */
    @Override
    public String toString() {
        return "SendMessage";
    }
}
