package org.ahpsignpost.channel.sms.gateway;

import java.time.Instant;

/**
 * One text to send.
 *
 * @param reference ours; says nothing of the person and is never used for another text
 * @param number whom to, E.164 with the plus
 * @param text what to say
 * @param writtenAt when it was put down to be sent; it was not sent before
 */
public record SmsLetter(String reference, String number, String text, Instant writtenAt) {

    /** Leaves number and words out. */
    @Override
    public String toString() {
        return "SmsLetter[" + reference + "]";
    }
}
