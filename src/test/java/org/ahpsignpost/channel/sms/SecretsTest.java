package org.ahpsignpost.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private final Secrets secrets = new Secrets(new byte[Secrets.SECRET_BYTES]);

    @Test
    void whatIsSealedIsReadAgainAndNeverLooksTheSame() {
        String sealed = secrets.seal("+447700900123 مجھے مدد");
        assertThat(secrets.open(sealed)).contains("+447700900123 مجھے مدد");
        assertThat(sealed).doesNotContain("900123").isNotEqualTo(secrets.seal("+447700900123 مجھے مدد"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"})
    void whatWasNeverSealedIsNotOpened(String sealed) {
        assertThat(secrets.open(sealed)).isEmpty();
    }

    @Test
    void whatWasChangedOrSealedWithAnotherSecretIsNotOpened() {
        String sealed = secrets.seal("hello");
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';
        assertThat(secrets.open(sealed.substring(0, 20) + other + sealed.substring(21)))
                .isEmpty();
        byte[] another = new byte[Secrets.SECRET_BYTES];
        another[0] = 1;
        assertThat(new Secrets(another).open(sealed)).isEmpty();
        assertThat(new Secrets(another).person("+447700900123")).isNotEqualTo(secrets.person("+447700900123"));
    }

    @ParameterizedTest
    @CsvSource({
        "447700900123, +447700900123",
        "+447700900123, +447700900123",
        "07700900123, +447700900123",
        "353201234567, +353201234567"
    })
    void oneNumberIsOnePersonHoweverTheGatewayWritesIt(String from, String number) {
        assertThat(Numbers.person(from)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85258", "60777", "NHSnoreply", "", "+", "+44", "44770090012345678", "0"})
    void machinesAreNoPersons(String from) {
        assertThat(Numbers.person(from)).isEmpty();
    }
}
