package org.ahpsignpost.notification;

import static org.ahpsignpost.notification.Samples.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import org.ahpsignpost.notification.NotifyProperties.MailProperties;
import org.ahpsignpost.notification.NotifyProperties.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotifySettingsTest {

    private static final String DESK = "https://signpost.example.nhs.uk";
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    void withoutAddressesNothingElseIsAskedFor() {
        assertThat(settings("", "", "", "", mail("")).contacts()).isEmpty();
    }

    @Test
    void aListIsAContactAndARepeatedAddressIsOne() {
        var settings = settings(
                "webhook:https://a.example/x, mailto:duty@nhs.net,,mailto:duty@nhs.net",
                " teams:https://prod-1.westeurope.logic.azure.com:443/workflows/x?sig=y",
                SECRET,
                DESK + "//",
                Samples.mail(25));

        assertThat(settings.contacts()).hasSize(2);
        assertThat(settings.contacts().getFirst())
                .containsExactly(
                        new Address(Address.WEBHOOK, "https://a.example/x"), new Address(Address.MAIL, "duty@nhs.net"));
        assertThat(settings.contacts().getLast()).extracting(Address::kind).containsExactly(Address.TEAMS);
        assertThat(settings.deskUrl()).isEqualTo(DESK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duty@tangerine.nhs.uk",
                "https://tangerine.example/x",
                "webhook:tangerine",
                "webhook:http://tangerine.example/x",
                "webhook:https://user:pass@tangerine.example/x",
                "webhook:ftp://tangerine.example/x",
                "webhook:https://tangerine example/x",
                "mailto:tangerine",
                "mailto:Duty <duty@tangerine.nhs.uk>",
                "mailto:duty@tangerine.nhs.uk?subject=x",
                "mailto:duty@tangerine.nhs.uk\r\nBcc: other@tangerine.nhs.uk",
                "teams:https://tangerine.example/x",
                "teams:https://evillogic.azure.com.tangerine.example/x",
                "teams:http://tangerine.logic.azure.com/x",
                "sms:07700900123"
            })
    void anAddressThatCannotBeUsedIsNamedByItsPlaceAndNotShown(String address) {
        var refused = catchThrowableOfType(
                NotifySettingsException.class,
                () -> settings("mailto:good@nhs.net," + address, "", SECRET, DESK, Samples.mail(25)));

        assertThat(refused).hasMessageContaining("signpost.notify.first, address 2 of 2");
        assertThat(refused).hasMessageNotContainingAny("tangerine", "07700900123");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var refused = catchThrowableOfType(
                NotifySettingsException.class,
                () -> settings("webhook:https://a.example/x,mailto:duty@nhs.net", "", "tangerine", "desk", mail("")));

        String told = String.valueOf(refused.getMessage());
        assertThat(told.lines()).hasSize(4);
        assertThat(told)
                .contains("signpost.notify.secret must have at least 16")
                .contains("signpost.notify.desk-url")
                .contains("signpost.notify.mail.host")
                .contains("signpost.notify.mail.from")
                .doesNotContain("tangerine");
    }

    @Test
    void nextWithoutFirstIsRefused() {
        assertThatThrownBy(() -> settings("", "mailto:duty@nhs.net", "", DESK, Samples.mail(25)))
                .hasMessageContaining("move the addresses to first");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 31})
    void aTimeLimitOutsideItsBoundsIsRefused(long seconds) {
        var properties = new NotifyProperties("", "", "", "", Duration.ofSeconds(seconds), mail(""));
        assertThatThrownBy(() -> NotifySettings.of(properties, TeamsCourier::isMicrosofts))
                .hasMessageContaining("signpost.notify.time-limit");
    }

    @Test
    void aPasswordIsNotSentInTheOpenOverANetwork() {
        var open = new MailProperties("mail.example", 25, "user", "tangerine", "a@example.nhs.uk", Tls.NONE);
        assertThatThrownBy(() -> settings("mailto:duty@nhs.net", "", "", DESK, open))
                .hasMessageContaining("signpost.notify.mail.tls")
                .hasMessageNotContaining("tangerine");
        var half = new MailProperties("mail.example", 0, "user", "", "a@example.nhs.uk", Tls.STARTTLS);
        assertThatThrownBy(() -> settings("mailto:duty@nhs.net", "", "", DESK, half))
                .hasMessageContaining("belong together")
                .hasMessageContaining("signpost.notify.mail.port");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.logic.azure.com/x, true",
        "https://A.LOGIC.AZURE.COM/x, true",
        "https://a.b.api.powerplatform.com/x, true",
        "https://logic.azure.com/x, false",
        "https://alogic.azure.com/x, false",
        "https://a.logic.azure.com.example/x, false",
        "https://example/?.logic.azure.com, false",
        "http://a.logic.azure.com/x, false"
    })
    void aCardGoesToMicrosoftsHostsOnly(String address, boolean allowed) {
        assertThat(TeamsCourier.isMicrosofts(URI.create(address))).isEqualTo(allowed);
    }

    @Test
    void settingsAreNeverShown() {
        var properties = new NotifyProperties(
                "webhook:https://tangerine",
                "mailto:tangerine@x",
                "tangerine",
                "https://tangerine",
                LIMIT,
                new MailProperties("tangerine", 25, "tangerine", "tangerine", "tangerine", Tls.TLS));
        assertThat(properties.toString()).doesNotContain("tangerine");
        assertThat(new Address(Address.MAIL, "tangerine").toString()).doesNotContain("tangerine");
    }

    private static NotifySettings settings(String first, String next, String secret, String desk, MailProperties mail) {
        return NotifySettings.of(
                new NotifyProperties(first, next, secret, desk, LIMIT, mail), TeamsCourier::isMicrosofts);
    }

    private static MailProperties mail(String host) {
        return new MailProperties(host, 587, "", "", "", Tls.STARTTLS);
    }
}
