package org.ahpsignpost.channel.sms.gateway;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of sending. Reason codes are short words from a closed list of the gateway's class, without data. */
public sealed interface Sending {

    /** @param gatewayId what the gateway calls the text from now on */
    record Sent(String gatewayId) implements Sending {}

    /**
     * It may work later. The text may have been accepted nevertheless.
     *
     * @param after how long the gateway asked us to wait; null where it did not
     */
    record TryLater(String reasonCode, @Nullable Duration after) implements Sending {}

    /** Trying this text again would not help; another may go through. */
    record Refused(String reasonCode) implements Sending {}

    /** No text will ever arrive there: no such number, or a landline. */
    record NumberTakesNone(String reasonCode) implements Sending {}

    /** The person opted out at the gateway, which blocks what we send. */
    record OptedOut() implements Sending {}
}
