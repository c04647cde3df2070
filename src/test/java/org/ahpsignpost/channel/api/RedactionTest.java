package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Removing personal data from a text, for outside clients. */
class RedactionTest extends RunningService {

    private static final String REDACTIONS = "/api/v1/redactions";

    @Test
    void personalDataIsReplacedAndItsPlacesAreTold() {
        var reply = http().post(REDACTIONS, Map.of("text", "call 07700 900123 please"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo("{\"redactedText\":\"call [PHONE_1] please\",\"entities\":[[5,17,\"PHONE\"]]}");
    }

    @Test
    void placesAreCountedInCodePoints() {
        var json = http().post(REDACTIONS, Map.of("text", "\ud83d\ude00\ud83d\ude00 07700 900123"))
                .json();

        assertThat(json.at("/entities/0/0").asInt()).isEqualTo(3);
        assertThat(json.at("/entities/0/1").asInt()).isEqualTo(15);
    }

    @Test
    void halfAPairIsMadeReadableAndMovesNothing() {
        var reply = http().postJson(REDACTIONS, "{\"text\":\"\\ud800 07700900123 \\udc00\"}");

        assertThat(reply.json().get("redactedText").asString()).isEqualTo("\ufffd [PHONE_1] \ufffd");
        assertThat(reply.json().at("/entities/0/0").asInt()).isEqualTo(2);
        assertThat(reply.body()).doesNotContain("\\uD800", "\\ud800");
    }

    @Test
    void anEmptyTextHasNothingInIt() {
        assertThat(http().post(REDACTIONS, Map.of("text", "")).body())
                .isEqualTo("{\"redactedText\":\"\",\"entities\":[]}");
    }

    @Test
    void aMissingTextIsAProblem() {
        IsProblem.of(http().postJson(REDACTIONS, "{}"), 400, "empty-message");
    }

    @Test
    void aTextOfAHundredThousandCharactersIsTakenAndOneMoreIsNot() {
        assertThat(http().post(REDACTIONS, Map.of("text", "a".repeat(100_000))).status())
                .isEqualTo(200);
        IsProblem.of(http().post(REDACTIONS, Map.of("text", "a".repeat(100_001))), 413, "body-too-large");
    }
}
