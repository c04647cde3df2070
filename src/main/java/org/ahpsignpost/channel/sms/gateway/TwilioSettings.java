package org.ahpsignpost.channel.sms.gateway;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Twilio.
 *
 * @param url where its API begins
 * @param accountSid the account
 * @param authToken signs callbacks, and is the password of the API
 * @param from our number, E.164; empty where a messaging service is set
 * @param messagingService id of a messaging service; empty where a number is set
 * @param publicUrl where Twilio finds this service: callbacks are signed over it
 */
public record TwilioSettings(
        @DefaultValue("https://api.twilio.com") String url,
        @DefaultValue("") String accountSid,
        @DefaultValue("") String authToken,
        @DefaultValue("") String from,
        @DefaultValue("") String messagingService,
        @DefaultValue("") String publicUrl) {

    /** Leaves everything out: it holds secrets. */
    @Override
    public String toString() {
        return "TwilioSettings[" + (authToken.isEmpty() ? "none" : "set") + "]";
    }
}
