package org.ahpsignpost.channel.sms;

import java.time.Instant;
import org.ahpsignpost.channel.sms.gateway.Incoming;

/**
 * A text from a person, as it is to be stored.
 *
 * @param person the keyed hash of the number
 * @param number E.164
 */
record Arrived(String gateway, Incoming.Text text, String person, String number, Instant at) {

    Instant sentAt() {
        Instant told = text.sentAt();
        // a clock that runs ahead must not put a message behind all that come later
        return told == null || told.isAfter(at) ? at : told;
    }

    /** Leaves number and words out. */
    @Override
    public String toString() {
        return "Arrived[" + gateway + ", " + text + "]";
    }
}
