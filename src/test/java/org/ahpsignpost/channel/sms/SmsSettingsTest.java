package org.ahpsignpost.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.ahpsignpost.channel.sms.gateway.NotifySmsSettings;
import org.ahpsignpost.channel.sms.gateway.TwilioSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSettingsTest {

    private static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final NotifySmsSettings NOTIFY = new NotifySmsSettings(
            "https://api.notifications.service.gov.uk",
            StandInNotify.API_KEY,
            StandInNotify.TEMPLATE,
            "",
            StandInNotify.TOKEN);
    private static final TwilioSettings NO_TWILIO = new TwilioSettings("https://api.twilio.com", "", "", "", "", "");

    @Test
    void rightSettingsMakeTheGateway() {
        assertThat(SmsSettings.of(properties("notify", SECRET, NOTIFY))
                        .gateway()
                        .name())
                .isEqualTo("notify");
        var twilio = new TwilioSettings(
                "https://api.twilio.com",
                "AC00000000000000000000000000000000",
                "0123456789abcdef",
                "+447700900111",
                "",
                "https://signpost.example.org");
        var properties = new SmsProperties("twilio", SECRET, Duration.ofSeconds(5), 4, NOTIFY, twilio);
        assertThat(SmsSettings.of(properties).gateway().name()).isEqualTo("twilio");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithoutItsValue() {
        var wrong = new NotifySmsSettings("http://api.example.org", "my-key", "my-template", "", "short");
        assertThatThrownBy(() -> SmsSettings.of(properties("notify", "not base64 of 32 bytes", wrong)))
                .isInstanceOf(SmsSettingsException.class)
                .hasMessageContainingAll(
                        "signpost.sms.secret",
                        "notify.url",
                        "notify.api-key",
                        "notify.template",
                        "notify.callback-token")
                .message()
                .doesNotContain("my-key", "my-template", "not base64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg=="})
    void aShortSecretIsRefused(String secret) {
        assertThatThrownBy(() -> SmsSettings.of(properties("notify", secret, NOTIFY)))
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void anUnknownGatewayIsRefusedWithTheNamesOfThoseThatAre() {
        assertThatThrownBy(() -> SmsSettings.of(properties("pigeon", SECRET, NOTIFY)))
                .hasMessageContaining("none or one of [notify, twilio]");
    }

    @Test
    void whatTwilioNeedsIsTold() {
        assertThatThrownBy(() -> SmsSettings.of(
                        new SmsProperties("twilio", SECRET, Duration.ofSeconds(5), 4, NOTIFY, NO_TWILIO)))
                .hasMessageContainingAll("public-url", "account-sid", "auth-token", "messaging-service");
    }

    @Test
    void nothingSecretIsPrinted() {
        assertThat(properties("notify", SECRET, NOTIFY) + " " + NOTIFY)
                .doesNotContain(SECRET, StandInNotify.API_KEY, StandInNotify.TOKEN);
    }

    private static SmsProperties properties(String gateway, String secret, NotifySmsSettings notify) {
        return new SmsProperties(gateway, secret, Duration.ofSeconds(5), 2.5, notify, NO_TWILIO);
    }
}
