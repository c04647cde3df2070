package org.ahpsignpost.channel.sms.gateway;

import java.util.function.Predicate;

/**
 * A gateway of text messages: reads what it tells us, and sends. A new gateway is one class that implements this and one line in
 * {@link SmsGateways}. Safe for any number of threads; nothing it throws, logs or returns holds a number, words or a key.
 */
public interface SmsGateway {

    /** Its name in settings, addresses and metrics: lower case letters. */
    String name();

    /** What it wants to hear when we have taken a callback. */
    default Acknowledgement acknowledgement() {
        return new Acknowledgement("text/plain", "");
    }

    /** @param contentType of the body */
    record Acknowledgement(String contentType, String body) {}

    /** Checks that a callback comes from the gateway, and reads it. Never throws for anything that may come in. */
    Incoming read(Callback callback);

    /**
     * Looks whether the gateway has that letter already. For every try but the first, because a gateway may have accepted a text
     * and lost the connection before it could say so. Comes back within the time limit of the settings.
     *
     * @param bound tells whether a text of the gateway, by its id there, belongs to another letter of ours
     */
    Found find(SmsLetter letter, Predicate<String> bound);

    /** Sends once and does not try again by itself. Comes back within the time limit of the settings. */
    Sending send(SmsLetter letter);
}
