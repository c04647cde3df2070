package org.ahpsignpost.channel.sms.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the gateway of the settings. The others' classes, and their libraries, are not loaded. */
public final class SmsGateways {

    /** What may be set. */
    public static final Set<String> NAMES = Set.of(NotifyGateway.NAME, TwilioGateway.NAME);

    /** Below that a token can be guessed; Notify asks for as many. */
    private static final int SHORTEST_TOKEN = 10;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SmsGateways() {}

    /**
     * Checks the settings of the gateway and makes it.
     *
     * @param name one of {@link #NAMES}
     * @param limit how long one call may take
     * @param problems takes what is wrong, one sentence each, without values
     * @return empty where something is wrong
     */
    public static Optional<SmsGateway> of(
            String name, NotifySmsSettings notify, TwilioSettings twilio, Duration limit, List<String> problems) {
        if (name.equals(NotifyGateway.NAME)) {
            check(notify, problems);
            return problems.isEmpty() ? Optional.of(new NotifyGateway(notify, limit)) : Optional.empty();
        }
        check(twilio, problems);
        return problems.isEmpty() ? Optional.of(new TwilioGateway(twilio, limit)) : Optional.empty();
    }

    private static void check(NotifySmsSettings notify, List<String> problems) {
        checkUrl("signpost.sms.notify.url", notify.url(), problems);
        if (!notify.apiKey().matches("(?i).*[0-9a-f-]{36}-[0-9a-f-]{36}")) {
            problems.add("signpost.sms.notify.api-key must be the whole key as GOV.UK Notify shows it: its name, the id"
                    + " of the service and the secret.");
        }
        if (!isUuid(notify.template())) {
            problems.add("signpost.sms.notify.template must be the id of a template whose whole body is ((body)).");
        }
        if (!notify.sender().isEmpty() && !isUuid(notify.sender())) {
            problems.add("signpost.sms.notify.sender must be the id of a sender of texts, or empty.");
        }
        if (notify.callbackToken().length() < SHORTEST_TOKEN) {
            problems.add("signpost.sms.notify.callback-token must have at least " + SHORTEST_TOKEN
                    + " characters; set the same in GOV.UK Notify for both callbacks.");
        }
    }

    private static void check(TwilioSettings twilio, List<String> problems) {
        checkUrl("signpost.sms.twilio.url", twilio.url(), problems);
        checkUrl("signpost.sms.twilio.public-url", twilio.publicUrl(), problems);
        if (!twilio.accountSid().matches("AC[0-9a-f]{32}")) {
            problems.add("signpost.sms.twilio.account-sid must be the account's id: AC and 32 letters and digits.");
        }
        if (twilio.authToken().length() < SHORTEST_TOKEN) {
            problems.add("signpost.sms.twilio.auth-token must be the account's token.");
        }
        if (twilio.from().isEmpty() == twilio.messagingService().isEmpty()) {
            problems.add("Set either signpost.sms.twilio.from or signpost.sms.twilio.messaging-service.");
        }
        if (!twilio.from().isEmpty() && !twilio.from().matches("\\+[0-9]{7,15}")) {
            problems.add("signpost.sms.twilio.from must be a number with a plus and its country, without spaces.");
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkUrl(String setting, String url, List<String> problems) {
        if (!isSafe(url)) {
            problems.add(setting + " must be an https:// address; http:// only where it is this machine.");
        }
    }

    private static boolean isSafe(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null
                    && uri.getQuery() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
