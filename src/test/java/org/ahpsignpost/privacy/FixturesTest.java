package org.ahpsignpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fixture files, both ways: what must be removed, and what must stay. */
class FixturesTest {

    /** Half a postcode tells a district of thousands and is what the search for a place needs: it stays. */
    private static final String KEPT_BY_DESIGN = "L5";

    @Test
    void everyTrapIsRemovedOrKeptAsTheFixtureSays() throws Exception {
        var wrong = new ArrayList<String>();
        for (var sentence : fixture("traps").path("sentences")) {
            String text = sentence.path("text").asString();
            var expected = words(sentence.path("redact")).stream()
                    .filter(value -> !value.equals(KEPT_BY_DESIGN))
                    .toList();
            var found = Privacy.REMOVER.remove(text).entities().stream()
                    .map(entity -> Privacy.slice(text, entity))
                    .toList();
            if (!found.equals(expected)) {
                wrong.add(text + " -> " + Privacy.found(text) + " instead of " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void clinicalAndRoadCodesStay() throws Exception {
        for (String code : words(fixture("traps").path("outwardCodesThatAreAlsoClinicalOrRoadTerms"))) {
            assertThat(Privacy.found("my " + code + " is low since the 2nd, near " + code))
                    .as(code)
                    .isEmpty();
        }
    }

    @Test
    void validNumbersAreRemoved() throws Exception {
        var numbers = fixture("uk-identifiers");
        assertAll(numbers.at("/nhsNumber/valid"), "my number %s please", "NHS_NUMBER");
        assertAll(numbers.at("/phone/valid"), "ring %s after 5", "PHONE");
        assertAll(numbers.at("/phone/valid"), "it is %s", "PHONE");
        assertAll(numbers.at("/email/valid"), "write to %s.", "EMAIL");
        assertAll(numbers.at("/postcode/valid"), "i live at %s now", "POSTCODE");
        assertAll(numbers.at("/nino/valid"), "it is %s", "NI_NUMBER");
        assertAll(numbers.at("/nino/noSuffixSeenInTheWild"), "my NI number is %s", "NI_NUMBER");
    }

    @Test
    void whatOnlyLooksLikeANumberStays() throws Exception {
        var numbers = fixture("uk-identifiers");
        assertNone(numbers.at("/nhsNumber/invalidCheckDigit"), "my order was %s");
        assertNone(numbers.at("/nhsNumber/invalidCheckDigit"), "it is %s");
        assertNone(numbers.at("/nhsNumber/repeatedDigitsPassTheChecksum"), "my nhs number is %s");
        assertNone(numbers.at("/phone/notPhones"), "should I call %s");
        assertNone(numbers.at("/postcode/invalid"), "it says %s there");
        assertNone(numbers.at("/nino/invalid"), "my nino is %s");
        for (String prefix : words(numbers.at("/nhsNumber/prefixesWithNoValidCheckDigit"))) {
            for (int digit = 0; digit <= 9; digit++) {
                assertThat(Checksums.isNhsNumber(prefix + digit)).isFalse();
            }
        }
    }

    private static void assertAll(JsonNode values, String sentence, String type) {
        assertThat(values.size()).isPositive();
        for (String value : words(values)) {
            assertThat(Privacy.found(sentence.formatted(value))).containsExactly(type + ":" + value);
        }
    }

    private static void assertNone(JsonNode values, String sentence) {
        assertThat(values.size()).isPositive();
        for (String value : words(values)) {
            assertThat(Privacy.found(sentence.formatted(value))).isEmpty();
        }
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static JsonNode fixture(String name) throws Exception {
        try (InputStream in = FixturesTest.class.getResourceAsStream("/privacy/" + name + ".json")) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
