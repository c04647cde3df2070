package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ahpsignpost.record.ConversationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The REST channel as Rasa clients speak it: the published shapes in and out. */
class RasaTest extends RunningService {

    private static final String WEBHOOK = "/webhooks/rest/webhook";

    @Autowired
    ConversationStore store;

    @Autowired
    ForwardClock clock;

    @Test
    void aPublishedRequestIsTakenAndItsMetadataPassedOver() throws IOException {
        var reply = http().postJson(WEBHOOK, fixture("request.json"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("application/json");
        assertThat(reply.json().isArray()).isTrue();
        assertThat(reply.json().get(0).get("recipient_id").asString()).isEqualTo("user-0001");
    }

    @Test
    void everyMessageHasOnlyMembersOfThePublishedShape() throws IOException {
        var known = new HashSet<String>();
        Http.JSON.readTree(fixture("response.json")).forEach(one -> known.addAll(one.propertyNames()));
        var buttons =
                Http.JSON.readTree(fixture("response.json")).at("/0/buttons/0").propertyNames();

        JsonNode messages = http().rasa(sender(), "hello").json();

        for (JsonNode message : messages) {
            assertThat(known).containsAll(message.propertyNames());
            assertThat(message.get("text").asString()).isNotBlank();
        }
        assertThat(messages.get(0).get("buttons").get(0).propertyNames()).containsExactlyElementsOf(buttons);
    }

    @Test
    void theFactsOfTheTurnGoWithItsLastMessageOnly() {
        JsonNode messages = http().rasa(sender(), "I need a podiatrist in LS12").json();

        for (int i = 0; i < messages.size() - 1; i++) {
            assertThat(messages.get(i).at("/custom/decision").isMissingNode()).isTrue();
        }
        var custom = messages.get(messages.size() - 1).get("custom");
        assertThat(custom.at("/decision/label").asString()).isEqualTo("profession:podiatrist");
        assertThat(custom.at("/safety/category").asString()).isEqualTo("none");
        assertThat(custom.at("/turn").asInt()).isEqualTo(1);
        assertThat(messages.get(2).at("/custom/card/type").asString()).isEqualTo("service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void aButtonsPayloadComesBackAsAMessageWithOrWithoutSlash(String slash) {
        String sender = sender();
        var payload =
                http().rasa(sender, "hello").json().at("/0/buttons/0/payload").asString();

        var next = last(http().rasa(sender, slash + payload));

        assertThat(next.at("/custom/decision/kind").asString()).isEqualTo("ask");
        assertThat(next.at("/custom/decision/flow").asString()).isEqualTo("find-a-service");
        assertThat(next.at("/custom/turn").asInt()).isEqualTo(2);
    }

    @Test
    void aSlashThatNobodyIssuedIsPlainText() {
        assertThat(last(http().rasa(sender(), "/I have chest pain"))
                        .at("/custom/safety/category")
                        .asString())
                .isEqualTo("emergency_999");
        assertThat(last(http().rasa(sender(), "/restart"))
                        .at("/custom/decision/kind")
                        .asString())
                .isNotBlank();
    }

    @Test
    void theSameSenderGoesOnAndTwoSendersShareNothing() {
        String one = sender();
        String other = sender();
        http().rasa(one, "I need a podiatrist");

        var goesOn = last(http().rasa(one, "LS12"));
        var apart = last(http().rasa(other, "LS12"));

        assertThat(goesOn.at("/custom/turn").asInt()).isEqualTo(2);
        assertThat(goesOn.at("/custom/decision/label").asString()).isEqualTo("profession:podiatrist");
        assertThat(apart.at("/custom/turn").asInt()).isEqualTo(1);
        assertThat(apart.at("/custom/conversationId")).isNotEqualTo(goesOn.at("/custom/conversationId"));
    }

    @Test
    void sendersThatLookAlikeShareNothing() {
        String name = sender();
        var ids = new HashSet<String>();
        for (String sender :
                List.of(name, name + " ", " " + name, name.toUpperCase(java.util.Locale.ROOT) + "X", "0" + name)) {
            ids.add(last(http().rasa(sender, "hello"))
                    .at("/custom/conversationId")
                    .asString());
        }

        assertThat(ids).hasSize(5);
    }

    @Test
    void aSenderComesBackAfterADayToAFreshConversation() {
        String sender = sender();
        var before = last(http().rasa(sender, "I need a podiatrist"));
        clock.putForward(Duration.ofHours(25));

        var after = last(http().rasa(sender, "hello"));

        assertThat(after.at("/custom/turn").asInt()).isEqualTo(1);
        assertThat(after.at("/custom/conversationId")).isNotEqualTo(before.at("/custom/conversationId"));
        assertThat(last(http().rasa(sender, "hello")).at("/custom/turn").asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"message\":\"hello\"}",
                "{\"sender\":null,\"message\":\"hello\"}",
                "{\"sender\":\"\",\"message\":\"hello\"}",
                "{\"sender\":\"  \",\"message\":\"hello\"}",
                "{\"sender\":\"a\\ud800\",\"message\":\"hello\"}",
                "{\"sender\":\"a\\u0000\",\"message\":\"hello\"}"
            })
    void withoutASenderThatCanBeToldApartThereIsNobodyToAnswer(String json) {
        IsProblem.of(http().postJson(WEBHOOK, json), 400, "sender");
    }

    @Test
    void aSenderHasAtMostTwoHundredCharacters() {
        assertThat(http().rasa("s".repeat(200), "hello").status()).isEqualTo(200);
        IsProblem.of(http().rasa("s".repeat(201), "hello"), 400, "sender");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sender\":\"%s\"}",
                "{\"sender\":\"%s\",\"message\":null}",
                "{\"sender\":\"%s\",\"message\":\"\"}",
                "{\"sender\":\"%s\",\"message\":\" \\u0000 \"}",
                "{\"sender\":\"%s\",\"message\":\"/\"}"
            })
    void anEmptyMessageIsAnsweredInWords(String json) {
        String sender = sender();

        var reply = http().postJson(WEBHOOK, json.formatted(sender));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).hasSize(1);
        assertThat(reply.json().at("/0/recipient_id").asString()).isEqualTo(sender);
        assertThat(reply.json().at("/0/text").asString()).contains("nothing to read");
    }

    @Test
    void aMessageThatIsTooLongIsAnsweredInWords() {
        var reply = http().rasa(sender(), "a".repeat(10_001));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/0/text").asString()).contains("10000");
    }

    @Test
    void thirtyThreadsWithOneSenderMakeThirtyTurnsOfOneConversation() {
        String sender = sender();

        var replies = Crowd.atOnce(30, i -> last(http().rasa(sender, "hello number " + i)));

        var ids = new HashSet<>(replies.stream()
                .map(one -> one.at("/custom/conversationId").asString())
                .toList());
        assertThat(ids).hasSize(1);
        assertThat(replies.stream().map(one -> one.at("/custom/turn").asInt()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(store.turns(ids.iterator().next())).hasSize(30);
    }

    private static JsonNode last(Http.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get(reply.json().size() - 1);
    }

    private static String sender() {
        return "user-" + UUID.randomUUID();
    }

    private static String fixture(String name) throws IOException {
        try (var stream = RasaTest.class.getResourceAsStream("/rasa/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
