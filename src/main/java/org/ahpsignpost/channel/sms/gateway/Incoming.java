package org.ahpsignpost.channel.sms.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a callback turned out to be. */
public sealed interface Incoming {

    /**
     * A text from a person, or from a machine.
     *
     * @param messageId the gateway's own id of it
     * @param from the sender as the gateway writes it: a number with or without the plus, a short code or a name
     * @param text what was written; empty for a picture without words
     * @param sentAt when it was sent; null where the gateway does not say
     * @param media whether pictures or sounds came with it
     * @param handled what the gateway has answered by itself already; null where it has not
     * @param part where the text is one of several; null where it is whole
     */
    record Text(
            String messageId,
            String from,
            String text,
            @Nullable Instant sentAt,
            boolean media,
            @Nullable Handled handled,
            @Nullable Part part)
            implements Incoming {

        /** Leaves number and words out. */
        @Override
        public String toString() {
            return "Text[" + messageId + "]";
        }
    }

    /** A wish that the gateway has taken and confirmed itself, so that we note it and say nothing. */
    enum Handled {
        STOP,
        START,
        HELP
    }

    /**
     * One part of a long text.
     *
     * @param reference what its parts share
     * @param number from 1
     * @param total how many there are
     */
    record Part(String reference, int number, int total) {}

    /**
     * What became of a text of ours.
     *
     * @param gatewayId the gateway's id of it
     * @param reference ours; null where the gateway does not give it back
     */
    record Receipt(
            String gatewayId,
            @Nullable String reference,
            State state,
            @Nullable String reasonCode) implements Incoming {}

    /** How far a text of ours came, as a gateway tells. */
    enum State {
        /** Still under way. */
        UNDER_WAY,
        DELIVERED,
        /** It did not arrive; a later one may. */
        FAILED,
        /** It did not arrive, and none will: no such number, or a landline. */
        NUMBER_TAKES_NONE,
        /** The person opted out at the gateway. */
        OPTED_OUT
    }

    /**
     * Not from the gateway, or not to be understood.
     *
     * @param reasonCode short, no data
     * @param status the HTTP status to answer with
     */
    record Refused(String reasonCode, int status) implements Incoming {}

    /** Rightly sent, and of no use to us. */
    record Nothing() implements Incoming {}
}
