package org.ahpsignpost.channel.sms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.TreeSet;
import org.ahpsignpost.channel.sms.gateway.SmsGateway;
import org.ahpsignpost.channel.sms.gateway.SmsGateways;

/** The settings, checked, and the gateway they name. */
record SmsSettings(SmsGateway gateway, Secrets secrets, double pencePerSegment) {

    /** A letter's delivery has 45 seconds in all, and may ask first. */
    private static final Duration LONGEST_LIMIT = Duration.ofSeconds(20);

    /** @throws SmsSettingsException with everything that is wrong at once */
    static SmsSettings of(SmsProperties properties) {
        var problems = new ArrayList<String>();
        if (properties.timeLimit().toMillis() < 1 || properties.timeLimit().compareTo(LONGEST_LIMIT) > 0) {
            problems.add("signpost.sms.time-limit must be longer than nothing and at most " + LONGEST_LIMIT.toSeconds()
                    + "s, for example 10s.");
        }
        if (!(properties.pencePerSegment() >= 0)) {
            problems.add("signpost.sms.pence-per-segment must not be less than 0.");
        }
        byte[] secret = secret(properties.secret());
        if (secret.length != Secrets.SECRET_BYTES) {
            problems.add(
                    "signpost.sms.secret must be 32 bytes as base64: for example what openssl rand -base64 32 prints."
                            + " Keep it: without it nobody's STOP is known.");
        }
        if (!SmsGateways.NAMES.contains(properties.gateway())) {
            problems.add("signpost.sms.gateway must be none or one of " + new TreeSet<>(SmsGateways.NAMES) + ".");
            throw new SmsSettingsException(problems);
        }
        var gateway = SmsGateways.of(
                properties.gateway(), properties.govUkNotify(), properties.twilio(), properties.timeLimit(), problems);
        return new SmsSettings(
                gateway.orElseThrow(() -> new SmsSettingsException(problems)),
                new Secrets(secret),
                properties.pencePerSegment());
    }

    private static byte[] secret(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
