package org.ahpsignpost.channel.sms.gateway;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * GOV.UK Notify.
 *
 * @param url where its API begins
 * @param apiKey as Notify shows it once: name, service id and secret
 * @param template id of the template whose whole body is {@code ((body))}
 * @param sender id of the sender of texts; empty for the service's own
 * @param callbackToken what Notify sends as bearer token with callbacks
 */
public record NotifySmsSettings(
        @DefaultValue("https://api.notifications.service.gov.uk")
        String url,

        @DefaultValue("") String apiKey,
        @DefaultValue("") String template,
        @DefaultValue("") String sender,
        @DefaultValue("") String callbackToken) {

    /** Leaves everything out: it holds secrets. */
    @Override
    public String toString() {
        return "NotifySmsSettings[" + (apiKey.isEmpty() ? "none" : "set") + "]";
    }
}
