package org.ahpsignpost.channel.sms;

import java.time.Duration;
import org.ahpsignpost.channel.sms.gateway.NotifySmsSettings;
import org.ahpsignpost.channel.sms.gateway.TwilioSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Text messages.
 *
 * @param gateway who carries them: {@code none}, {@code notify} or {@code twilio}
 * @param secret 32 bytes as base64; hides numbers and words
 * @param timeLimit how long one call to the gateway may take
 * @param pencePerSegment what a segment costs, for the metrics and the list of sent texts
 */
@ConfigurationProperties("signpost.sms")
record SmsProperties(
        @DefaultValue("none") String gateway,
        @DefaultValue("") String secret,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("0") double pencePerSegment,
        @Name("notify") @DefaultValue NotifySmsSettings govUkNotify,
        @DefaultValue TwilioSettings twilio) {

    /** Leaves the secret and the gateway's keys out. */
    @Override
    public String toString() {
        return "SmsProperties[" + gateway + "]";
    }
}
