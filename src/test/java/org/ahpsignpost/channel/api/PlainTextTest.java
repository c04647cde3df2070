package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making text plain, for outside clients. */
class PlainTextTest extends RunningService {

    private static final String PLAIN = "/api/v1/plain-language";

    private static final String HARD =
            "Individuals requiring additional assistance must notify the department on 0116 496 0101 prior to attendance.";

    @Test
    void hardTextComesBackPlainInTheShapeClientsDependOn() {
        var reply = http().post(PLAIN, Map.of("text", HARD, "maxGrade", 6));

        assertThat(reply.status()).isEqualTo(200);
        var names = new ArrayList<String>(reply.json().propertyNames());
        assertThat(names).isEqualTo(List.of("plainText", "grade", "sourceGrade", "kept", "warnings"));
        assertThat(reply.json().path("plainText").asString()).contains("0116 496 0101", "must", "help");
        assertThat(reply.json().path("grade").asDouble())
                .isLessThan(reply.json().path("sourceGrade").asDouble());
        assertThat(reply.json().at("/kept/0").asString()).isEqualTo("0116 496 0101");
    }

    @Test
    void withoutAGradeSixIsAskedFor() {
        assertThat(http().post(PLAIN, Map.of("text", HARD)).body())
                .isEqualTo(
                        http().post(PLAIN, Map.of("text", HARD, "maxGrade", 6)).body());
    }

    @Test
    void plainTextComesBackUnchangedWithEmojiAndAll() {
        String text = "Call us.  We can help! \ud83d\ude00";
        assertThat(http().post(PLAIN, Map.of("text", text))
                        .json()
                        .path("plainText")
                        .asString())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":\"\"}", "{\"text\":\"  \\n \"}", "{\"text\":null}"})
    void noTextIsAProblem(String body) {
        IsProblem.of(http().postJson(PLAIN, body), 400, "empty-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.9", "18.1", "-3", "1e9"})
    void aGradeThatIsNoneIsAProblem(String grade) {
        IsProblem.of(http().postJson(PLAIN, "{\"text\":\"Hello\",\"maxGrade\":" + grade + "}"), 400, "grade");
    }

    @Test
    void aGradeThatIsNoNumberIsAProblem() {
        IsProblem.of(http().postJson(PLAIN, "{\"text\":\"Hello\",\"maxGrade\":\"six\"}"), 400, "bad-value");
    }

    @Test
    void fiftyThousandCharactersAreTakenAndAMegabyteIsNot() {
        assertThat(http().post(PLAIN, Map.of("text", "We help. ".repeat(5_555))).status())
                .isEqualTo(200);
        IsProblem.of(http().post(PLAIN, Map.of("text", "a".repeat(50_001))), 413, "body-too-large");
        IsProblem.of(http().post(PLAIN, Map.of("text", "a".repeat(1_048_576))), 413, "body-too-large");
    }
}
