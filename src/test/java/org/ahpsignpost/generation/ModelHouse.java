package org.ahpsignpost.generation;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.conversation.House;
import org.ahpsignpost.conversation.TurnReply;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.reply.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with a model's server that says what a test wants it to say. */
final class ModelHouse implements AutoCloseable {

    /** Shorter than in use, so that tests of slow servers are not slow; the first call loads the client library. */
    static final Duration LIMIT = Duration.ofMillis(1_500);

    /** Approved words answer it, and it holds more than three words. */
    static final String QUESTION = "what does a podiatrist do for my feet";

    /** In the approved text and in no answer of these tests. */
    static final String APPROVED = "A podiatrist looks after your feet. In some areas you can ask for help yourself.";

    /** Passes every guard. */
    static final String GOOD = "A podiatrist looks after your feet and legs. They can check sore heels.";

    private static final String NEXT = "next";

    private final WireMockServer server;
    private final MigratedDatabase database;
    private final House house;

    private ModelHouse(WireMockServer server, MigratedDatabase database, House house) {
        this.server = server;
        this.database = database;
        this.house = house;
    }

    static ModelHouse openAi() {
        return of("openai", Map.of());
    }

    /** @param more settings, and other values of those that are set here */
    static ModelHouse of(String provider, Map<String, Object> more) {
        var server = new WireMockServer(options().dynamicPort());
        server.start();
        var database = MigratedDatabase.sqlite();
        var settings = new HashMap<String, Object>(Map.of(
                "signpost.generation.provider",
                provider,
                "signpost.generation.base-url",
                "http://localhost:" + server.port() + "/v1",
                "signpost.generation.api-key",
                "a-key-of-tests",
                "signpost.generation.model",
                "local-model",
                "signpost.generation.time-limit",
                LIMIT.toMillis() + "ms",
                "signpost.handoff.hours",
                "always"));
        settings.putAll(more);
        return new ModelHouse(server, database, House.on(database, settings)).warm();
    }

    /** The first call loads the client library, which is not what these tests time. */
    private ModelHouse warm() {
        answer(Answers.abstains());
        ask();
        ask();
        afresh();
        return this;
    }

    @Override
    public void close() {
        house.close();
        server.stop();
        database.close();
    }

    /** As if nothing had happened before. */
    void afresh() {
        server.resetAll();
        house.bean(Breaker.class).reset();
    }

    WireMockServer server() {
        return server;
    }

    House house() {
        return house;
    }

    MeterRegistry meters() {
        return house.bean(MeterRegistry.class);
    }

    void answer(ResponseDefinitionBuilder answer) {
        server.stubFor(post(anyUrl()).willReturn(answer));
    }

    void answer(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
        server.stubFor(post(anyUrl())
                .inScenario("two")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(first)
                .willSetStateTo(NEXT));
        server.stubFor(
                post(anyUrl()).inScenario("two").whenScenarioStateIs(NEXT).willReturn(second));
    }

    /** How often the server was asked. */
    int asked() {
        return server.getAllServeEvents().size();
    }

    /** Bodies of what was sent, first to last. */
    List<JsonNode> requests() {
        return server.getAllServeEvents().reversed().stream()
                .map(ServeEvent::getRequest)
                .map(request -> JsonMapper.shared().readTree(request.getBodyAsString()))
                .toList();
    }

    String open() {
        return ((Opening.Opened) conversations().open(Channel.WEB, Audience.PATIENT, null)).conversationId();
    }

    TurnReply say(String conversationId, String text) {
        return ((Answer.Answered) conversations().say(conversationId, null, text)).reply();
    }

    /** The usual question in a new conversation. */
    TurnReply ask() {
        return say(open(), QUESTION);
    }

    Conversations conversations() {
        return house.conversations();
    }

    /** What is on the record about the last call of that conversation. */
    Map<String, Object> call(String conversationId) {
        return database.sql()
                .sql("SELECT * FROM generation_call WHERE conversation_id = ? ORDER BY turn DESC LIMIT 1")
                .param(conversationId)
                .query()
                .singleRow();
    }

    long calls(String conversationId) {
        return database.sql()
                .sql("SELECT COUNT(*) FROM generation_call WHERE conversation_id = ?")
                .param(conversationId)
                .query(Long.class)
                .single();
    }

    MigratedDatabase database() {
        return database;
    }

    static String words(TurnReply reply) {
        return reply.replies().stream().map(Reply::text).collect(Collectors.joining("\n"));
    }
}
