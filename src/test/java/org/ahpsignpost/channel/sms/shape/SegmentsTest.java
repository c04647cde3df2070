package org.ahpsignpost.channel.sms.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ahpsignpost.channel.sms.TestPack;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SegmentsTest {

    static Stream<JsonNode> vectors() throws IOException {
        var file = Path.of("src", "test", "resources", "sms", "segment-vectors.json");
        return JsonMapper.shared().readTree(file.toFile()).get("vectors").valueStream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void segmentsAreCountedAsTheOpenSourceCalculatorCountsThem(JsonNode vector) {
        var text = new StringBuilder();
        vector.get("build")
                .forEach(piece ->
                        text.append(piece.get(0).asString().repeat(piece.get(1).asInt())));
        assertThat(text.length()).isEqualTo(vector.get("utf16Length").asInt());
        assertThat(Segments.of(text.toString()))
                .as(vector.get("name").asString())
                .isEqualTo(new Segments(
                        vector.get("encoding").asString(),
                        vector.get("segments").asInt()));
    }

    @Test
    void englishSignsThatPrintWellBecomePlainAndOtherLanguagesKeepTheirs() {
        String typographic = "It’s “ready” – call 0116\u00A0496 0101… • now";
        assertThat(Typography.plain(typographic, Language.EN))
                .isEqualTo("It's \"ready\" - call 0116 496 0101... - now")
                .satisfies(plain -> assertThat(Segments.of(plain).encoding()).isEqualTo(Segments.GSM));
        assertThat(Typography.plain("mae’n “barod” – Zażółć", Language.CY)).isEqualTo("mae’n “barod” – Zażółć");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSaidAfterStopFitsOneSegmentInEveryLanguage(Language language) {
        String text = Typography.plain(TestPack.messages().text("sms.stopped", language), language);
        assertThat(Segments.of(text).count()).as(text.length() + " " + text).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextOfThisChannelTakesMoreThanThreeSegments(Language language) {
        for (String key : new String[] {"hello", "started", "too-many", "picture", "empty"}) {
            String text = TestPack.messages().text("sms." + key, language);
            assertThat(Segments.of(text).count()).as(key + " " + text).isLessThanOrEqualTo(2);
        }
    }
}
