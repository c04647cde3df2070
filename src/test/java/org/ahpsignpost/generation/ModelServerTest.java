package org.ahpsignpost.generation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.ahpsignpost.generation.ModelHouse.APPROVED;
import static org.ahpsignpost.generation.ModelHouse.GOOD;
import static org.ahpsignpost.generation.ModelHouse.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ahpsignpost.conversation.TurnReply;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.SafetyCategory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model's server does, the person gets a true reply in time, through the whole service. */
class ModelServerTest {

    /** For everything else of a turn, on a busy machine. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    private static ModelHouse house;

    @BeforeAll
    static void build() {
        house = ModelHouse.openAi();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void afresh() {
        house.afresh();
    }

    @Test
    void goodWordsTakeThePlaceOfTheApprovedOnesAndAreOnTheRecord() {
        house.answer(Answers.says(GOOD));
        String id = house.open();
        var reply = house.say(id, ModelHouse.QUESTION);

        assertThat(words(reply)).contains(GOOD).doesNotContain(APPROVED);
        assertThat(reply.reading().grade()).isLessThanOrEqualTo(6);
        assertThat(house.call(id))
                .containsEntry("outcome", "written")
                .containsEntry("purpose", "answer")
                .containsEntry("provider", "openai")
                .containsEntry("model", "local-model")
                .containsEntry("fingerprint", "fp_test")
                .containsEntry("sources", "[\"profession:podiatrist\"]")
                .containsEntry("turn", 1)
                .containsEntry("tries", 1)
                .containsEntry("reason", null);
        assertThat(String.valueOf(house.call(id).get("guards")))
                .contains("1:shape:passed", "1:reading:passed")
                .doesNotContain("heel");
    }

    @Test
    void whatIsAskedHoldsTheRulesTheSourcesAndTheQuestionAndNothingElse() {
        house.answer(Answers.says(GOOD));
        house.say(house.open(), "my NHS number is 999 123 4568, what does a podiatrist do for my feet");

        var request = house.requests().getFirst();
        assertThat(request.path("model").asString()).isEqualTo("local-model");
        assertThat(request.path("temperature").asDouble()).isZero();
        assertThat(request.path("store").asBoolean(true)).isFalse();
        assertThat(request.path("max_completion_tokens").asInt()).isEqualTo(300);
        assertThat(request.path("response_format").path("type").asString()).isEqualTo("json_schema");
        assertThat(request.path("response_format")
                        .path("json_schema")
                        .path("strict")
                        .asBoolean())
                .isTrue();
        assertThat(request.has("tools")).isFalse();
        assertThat(request.has("user")).isFalse();
        assertThat(request.path("messages").size()).isEqualTo(2);
        String system = request.path("messages").path(0).path("content").asString();
        String user = request.path("messages").path(1).path("content").asString();
        assertThat(system).contains("Use the sources only").doesNotContain("podiatrist");
        assertThat(user)
                .contains("A podiatrist looks after feet", "[NHS_NUMBER_1]")
                .doesNotContain("999 123 4568");
        assertThat(house.server().getAllServeEvents().getFirst().getRequest().getHeader("Authorization"))
                .isEqualTo("Bearer a-key-of-tests");
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                trouble("http_429", 1, Answers.fixture(429, "error-429.json")),
                trouble("http_500", 2, aResponse().withStatus(500)),
                trouble("http_503", 2, aResponse().withStatus(503)),
                trouble("http_401", 1, aResponse().withStatus(401)),
                trouble("http_404", 1, aResponse().withStatus(404)),
                trouble("http_400", 1, aResponse().withStatus(400).withBody("{\"error\":{\"code\":\"bad\"}}")),
                trouble("http_302", 1, aResponse().withStatus(302).withHeader("Location", "/elsewhere")),
                trouble("broken_off", 2, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                trouble("broken_off", 2, aResponse().withFault(Fault.EMPTY_RESPONSE)),
                trouble("unreadable", 2, okJson("{\"id\":\"x\",\"choices\":[{\"mess")),
                trouble("unreadable", 2, okJson("<html>hello</html>")),
                trouble("content_filter", 1, filter(false)),
                trouble("refusal", 1, Answers.fixture(200, "openai-refusal-response.json")),
                trouble("length", 2, Answers.fixture(200, "openai-length-response.json")),
                trouble("filtered", 1, Answers.finished("", "content_filter")),
                trouble("unfinished", 2, Answers.finished("{}", "tool_calls")),
                trouble("shape", 2, Answers.content("")),
                trouble("shape", 2, Answers.content("A podiatrist looks after your feet.")),
                trouble("shape", 2, Answers.content("{\"answer\":\"A podiatrist looks")),
                trouble("shape", 2, Answers.content("{\"answer\":7,\"citations\":\"S1\",\"abstain\":\"no\"}")),
                trouble("shape", 2, Answers.says("")),
                trouble("abstains", 1, Answers.abstains()));
    }

    private static Arguments trouble(String reason, int asked, ResponseDefinitionBuilder answer) {
        return Arguments.of(reason, asked, answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void whateverGoesWrongTheApprovedTextIsSaidInTime(String reason, int asked, ResponseDefinitionBuilder answer) {
        house.answer(answer);
        String id = house.open();
        approvedInTime(id);

        assertThat(house.call(id)).containsEntry("outcome", "approved").containsEntry("reason", reason);
        assertThat(house.asked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_600, 20_000})
    void aSlowServerIsNotWaitedForBeyondTheLimit(int millis) {
        house.answer(Answers.says(GOOD).withFixedDelay(millis));
        String id = house.open();
        approvedInTime(id);
        assertThat(house.call(id)).containsEntry("reason", "timed_out").containsEntry("tries", 1);
    }

    @Test
    void aServerThatDribblesItsAnswerIsNotWaitedForEither() {
        house.answer(Answers.says(GOOD).withChunkedDribbleDelay(50, 20_000));
        String id = house.open();
        approvedInTime(id);
        assertThat(house.call(id)).containsEntry("reason", "timed_out");
    }

    @Test
    void bothTriesTogetherKeepTheLimit() {
        house.answer(
                Answers.content("no object").withFixedDelay(1_000),
                Answers.says(GOOD).withFixedDelay(1_000));
        String id = house.open();
        approvedInTime(id);
        assertThat(house.call(id)).containsEntry("reason", "timed_out").containsEntry("tries", 2);
    }

    @Test
    void aFailureThatMayPassIsTriedOnceMore() {
        house.answer(aResponse().withStatus(500), Answers.says(GOOD));
        assertThat(words(house.ask())).contains(GOOD);
    }

    @Test
    void aServerThatAsksToBeLeftAloneIsForAsLongAsItAsked() {
        house.answer(Answers.fixture(429, "error-429.json").withHeader("Retry-After", "120"));
        house.ask();
        house.answer(Answers.says(GOOD));
        String id = house.open();
        approvedInTime(id);
        assertThat(house.call(id)).containsEntry("reason", "breaker_open").containsEntry("tries", 1);
        assertThat(house.asked()).isEqualTo(1);

        house.house().clock().advance(Duration.ofSeconds(121));
        assertThat(words(house.ask())).contains(GOOD);
    }

    @Test
    void anEndpointThatFailsAgainAndAgainIsLeftAloneForAWhile() {
        house.answer(aResponse().withStatus(500));
        house.ask();
        house.ask();
        assertThat(house.asked()).isEqualTo(4);
        assertThat(breaker()).isEqualTo(2);
        approvedInTime(house.open());
        assertThat(house.asked()).isEqualTo(4);

        house.answer(Answers.says(GOOD));
        house.house().clock().advance(Duration.ofSeconds(31));
        assertThat(words(house.ask())).contains(GOOD);
        assertThat(breaker()).isZero();
    }

    @Test
    void wordsThatTheHostTakesForSelfHarmGetTheCrisisReplyAndRaiseACase() {
        house.answer(Answers.fixture(400, "azure-content-filter-400.json"));
        String id = house.open();
        var reply = house.say(id, ModelHouse.QUESTION);

        assertThat(reply.decision().kind()).isEqualTo(DecisionKind.ESCALATE);
        assertThat(reply.safety().category()).isEqualTo(SafetyCategory.CRISIS_MENTAL_HEALTH);
        assertThat(reply.safety().redFlag()).isEqualTo("RF19");
        assertThat(reply.replies().getFirst().text())
                .startsWith("Call 111, option 2")
                .contains("116 123");
        assertThat(words(reply)).doesNotContain("podiatrist");
        assertThat(house.call(id)).containsEntry("outcome", "crisis").containsEntry("reason", "self_harm");
        assertThat(house.database()
                        .sql()
                        .sql("SELECT category FROM handoff_case WHERE conversation_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("crisis_mental_health");

        house.answer(Answers.says(GOOD));
        assertThat(words(house.say(id, ModelHouse.QUESTION)))
                .as("while the danger holds, no model is asked")
                .doesNotContain(GOOD);
    }

    @Test
    void moreCallsThanAllowedAtOnceGetTheApprovedTextAtOnce() throws Exception {
        house.answer(Answers.says(GOOD).withFixedDelay(600));
        var replies = new ArrayList<TurnReply>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = Stream.generate(() -> people.submit(() -> house.ask()))
                    .limit(20)
                    .toList();
            for (var reply : asked) {
                replies.add(reply.get());
            }
        }
        assertThat(house.asked()).isBetween(8, 16);
        assertThat(replies).allSatisfy(reply -> assertThat(words(reply)).containsAnyOf(GOOD, APPROVED));
        assertThat(house.meters()
                        .counter(
                                "signpost.generation.uses",
                                "purpose",
                                "answer",
                                "outcome",
                                "approved",
                                "reason",
                                "busy")
                        .count())
                .isPositive();
    }

    private static ResponseDefinitionBuilder filter(boolean selfHarm) {
        return aResponse()
                .withStatus(400)
                .withBody(Answers.fixture("azure-content-filter-400.json")
                        .replace("\"filtered\": true", "\"filtered\": " + selfHarm));
    }

    private static double breaker() {
        return house.meters().get("signpost.generation.breaker").gauge().value();
    }

    private static void approvedInTime(String id) {
        long start = System.nanoTime();
        var reply = house.say(id, ModelHouse.QUESTION);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ModelHouse.LIMIT.plus(SLACK));
        assertThat(words(reply)).contains(APPROVED).doesNotContain(GOOD);
        assertThat(reply.safety().category()).isEqualTo(SafetyCategory.NONE);
    }
}
