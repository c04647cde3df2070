package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators and client authors read: health, metrics and the description of the API. */
class SurfaceTest extends RunningService {

    private static final List<String> STEPS = List.of(
            "recognise",
            "find-language",
            "screen-for-danger",
            "remove-personal-data",
            "leave-to-staff",
            "honour-commands",
            "understand",
            "advance-dialogue",
            "word-answer",
            "compose",
            "settle-case",
            "forget-calls",
            "check-reply",
            "shape-for-channel");

    @Test
    void healthIsUpAndNamesItsParts() {
        var health = http().get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().get("status").asString()).isEqualTo("UP");
        assertThat(health.json().get("components").propertyNames()).contains("record", "live", "directory");
        assertThat(health.json().at("/components/record/details/writes").asString())
                .isEqualTo("ok");
        assertThat(health.json().at("/components/live/details/degraded").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void theProbesAreUp(String probe) {
        var health = http().get("/actuator/health/" + probe);

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().get("status").asString()).isEqualTo("UP");
    }

    @Test
    void everyStepOfTheTurnHasATimer() {
        http().say(http().open(), "I need a podiatrist");

        String metrics = http().get("/actuator/prometheus").body();

        assertThat(valuesOf(metrics, "chat_turn_step_seconds_count", "step"))
                .containsExactlyInAnyOrderElementsOf(STEPS);
    }

    @Test
    void aRedFlagIsCounted() {
        double before = emergencies();

        http().say(http().open(), "I have chest pain");

        assertThat(emergencies()).isEqualTo(before + 1);
    }

    @Test
    void noTagHoldsWhatSomebodyWrote() {
        String id = http().open();
        http().say(id, "mzebra1", "zebra two");
        http().get("/zebra/three?zebra=four");
        http().post("/api/v1/conversations/zebra-five/messages", java.util.Map.of("text", "hello"));
        http().rasa("zebra-six", "zebra seven");
        http().postJson("/api/v1/conversations", "{\"zebra\":\"eight\"}");

        String metrics = http().get("/actuator/prometheus").body();

        assertThat(metrics).doesNotContain("zebra").doesNotContain(id);
        var tags = new TreeSet<String>();
        metrics.lines()
                .filter(line -> line.startsWith("chat_"))
                .forEach(line ->
                        Pattern.compile("(\\w+)=\"").matcher(line).results().forEach(tag -> tags.add(tag.group(1))));
        assertThat(tags)
                .isSubsetOf(
                        "channel", "entity", "kind", "lang", "le", "outcome", "quantile", "reason", "stage", "step");
        assertThat(valuesOf(metrics, "http_server_requests_seconds_count", "uri"))
                .allMatch(
                        uri -> uri.matches(
                                "/api/v1/(conversations(/\\{conversationId}/messages)?|redactions|plain-language)"
                                        + "|/webhooks/rest/webhook|/actuator/[a-z/*{}]+|/v3/api-docs[.a-z]*|/\\*\\*|UNKNOWN|NOT_FOUND|REDIRECTION|root"));
        assertThat(valuesOf(metrics, "http_server_requests_seconds_count", "exception"))
                .allMatch(exception -> exception.matches("[A-Za-z]+"));
    }

    @Test
    void theApiDescribesItself() {
        var docs = http().get("/v3/api-docs");

        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.json().get("paths").propertyNames())
                .contains(
                        "/api/v1/conversations",
                        "/api/v1/conversations/{conversationId}/messages",
                        "/api/v1/redactions",
                        "/webhooks/rest/webhook");
        assertThat(docs.json().at("/components/schemas/TurnReply/properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "conversationId",
                        "turn",
                        "language",
                        "decision",
                        "safety",
                        "replies",
                        "reading",
                        "redactedText");
        assertThat(docs.json().at("/components/schemas/Redacted/properties").propertyNames())
                .containsExactlyInAnyOrder("redactedText", "entities");
    }

    private double emergencies() {
        return http().get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("chat_safety_trigger_total{kind=\"emergency_999\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static Set<String> valuesOf(String metrics, String name, String tag) {
        var values = new TreeSet<String>();
        var value = Pattern.compile("[{,]" + tag + "=\"([^\"]*)\"");
        metrics.lines()
                .filter(line -> line.startsWith(name + "{"))
                .forEach(line -> value.matcher(line).results().forEach(found -> values.add(found.group(1))));
        return values;
    }
}
