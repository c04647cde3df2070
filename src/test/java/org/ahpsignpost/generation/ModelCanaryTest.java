package org.ahpsignpost.generation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.micrometer.core.instrument.Meter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person wrote and what a model said reach no log, no metric and no row about calls, whatever the server throws back. */
@ExtendWith(OutputCaptureExtension.class)
class ModelCanaryTest {

    /** A word that stays in the text, because nothing tells that it is anybody's. */
    private static final String CANARY = "tangerine";

    private static final String PERSONAL = "07700 900982";
    private static final String QUESTION =
            "what does a podiatrist do for my " + CANARY + " feet, my number is " + PERSONAL;

    private static final Map<String, Object> LOUD =
            Map.of("logging.level.org.ahpsignpost", "trace", "logging.level.dev.langchain4j", "trace");

    @Test
    void wordsStandInTheTurnAndNowhereElse(CapturedOutput output) {
        try (var house = ModelHouse.of("openai", LOUD)) {
            for (ResponseDefinitionBuilder answer : List.of(
                    Answers.says(CANARY + " have a podiatrist"),
                    okJson(Answers.fixture("openai-chat-response.json")
                            .replace("local-model", CANARY + " feet \\u0000")
                            .replace("fp_test", CANARY + " hurt")),
                    Answers.content(CANARY + " {\"answer\":\"" + CANARY),
                    okJson("{\"" + CANARY + "\":"),
                    aResponse().withStatus(400).withBody("{\"error\":{\"message\":\"" + CANARY + "\"}}"),
                    aResponse().withStatus(500).withBody(CANARY),
                    Answers.fixture(400, "azure-content-filter-400.json"))) {
                house.answer(answer);
                house.say(house.open(), QUESTION);
                assertThat(house.requests())
                        .allSatisfy(request ->
                                assertThat(request.toString()).contains(CANARY).doesNotContain(PERSONAL, "07700"));
                house.afresh();
            }
            assertThat(house.database()
                            .sql()
                            .sql("SELECT * FROM generation_call")
                            .query()
                            .listOfRows()
                            .toString())
                    .doesNotContain(CANARY, PERSONAL)
                    .contains("http_500");
            assertThat(house.meters().getMeters().stream()
                            .map(Meter::getId)
                            .toList()
                            .toString())
                    .contains("signpost.generation.uses")
                    .doesNotContain(CANARY, PERSONAL);
            assertThat(house.house().bean(Generation.class)).isInstanceOf(Composer.class);
        }
        assertThat(output.getAll().lines().filter(line -> !line.contains("wiremock") && line.contains(PERSONAL)))
                .isEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains(CANARY) && !isTheTestServers(line)))
                .isEmpty();
    }

    /** The played server runs in the same process and writes down what it is sent. */
    private static boolean isTheTestServers(String line) {
        return line.contains("wiremock") || line.contains("jetty");
    }
}
