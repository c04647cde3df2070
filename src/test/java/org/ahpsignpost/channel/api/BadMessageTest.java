package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages that no person would write, and some that a person might: each gets words or a plain problem. */
class BadMessageTest extends RunningService {

    private static final String WORDS = "zebrafish";

    @Autowired
    ForwardClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"\"}",
                "{\"text\":\"   \\t\\r\\n \"}",
                "{\"text\":\"\\u0000\\u0007\\u202e\\u2066\\ufeff\"}",
                "{\"text\":null}",
                "{}",
                "{\"messageId\":\"m1\"}"
            })
    void aMessageWithNothingToReadIsAProblem(String json) {
        IsProblem.of(sayJson(json), 400, "empty-message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"zebrafish",
                "zebrafish",
                "",
                "[]",
                "null",
                "\"zebrafish\"",
                "{\"text\":\"zebrafish\"} trailing {",
                "{'text':'zebrafish'}",
                "{\"text\":\"zebra\u0001fish\"}",
                "{\"text\":\"\\ud8\"}",
                "\ufeff\ufeff{\"text\":\"zebrafish\"}"
            })
    void whatIsNoJsonObjectIsAProblemThatRepeatsNothingOfIt(String json) {
        var reply = sayJson(json);

        assertThat(reply.status()).isEqualTo(400);
        IsProblem.of(reply, 400, "not-json");
        assertThat(reply.body()).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":{\"a\":\"zebrafish\"}}",
                "{\"text\":[\"zebrafish\"]}",
                "{\"text\":\"hello\",\"messageId\":[\"zebrafish\"]}"
            })
    void aValueOfTheWrongTypeIsAProblemThatNamesTheField(String json) {
        var reply = sayJson(json);

        assertThat(IsProblem.of(reply, 400, "bad-value").get("field").asString())
                .isIn("text", "messageId");
        assertThat(reply.body()).doesNotContain(WORDS);
    }

    @Test
    void aFieldThatWeDoNotKnowIsNamed() {
        var problem = IsProblem.of(sayJson("{\"text\":\"hello\",\"zip\":\"zebrafish\"}"), 400, "unknown-field");

        assertThat(problem.get("field").asString()).isEqualTo("zip");
        assertThat(problem.get("detail").asString()).contains("zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700 900123", "9434765919", "jane@example.com", "<script>", "a b"})
    void aFieldNameThatIsNoNameIsNotRepeated(String name) {
        var reply = http().post(messages(), Map.of("text", "hello", name, "x"));

        assertThat(IsProblem.of(reply, 400, "unknown-field").get("field").asString())
                .isEqualTo("?");
        assertThat(reply.body()).doesNotContain(name);
    }

    @Test
    void aFieldGivenTwiceIsRefusedBecauseOneOfThemWouldBeLost() {
        var reply = sayJson("{\"text\":\"I have chest pain\",\"text\":\"hello\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.body()).doesNotContain("chest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"text\":"})
    void deeplyNestedJsonIsRefusedAtOnce(String opening) {
        IsProblem.of(
                sayJson("{\"text\":" + opening.repeat(60_000)), 400, opening.equals("[") ? "bad-value" : "bad-value");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = "{\"text\":\"caf\u00e9 zebrafish\"}".getBytes(StandardCharsets.ISO_8859_1);

        var reply = http().post(messages(), bytes, "application/json");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.body()).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\\ud800b|a\ufffdb",
                "a\\udc00b|a\ufffdb",
                "\\ud800|\ufffd",
                "\\ud83d\\ude00 hi|\ud83d\ude00 hi",
                "one\\u202etwo|onetwo",
                "one\\u2066two\\u2069|onetwo",
                "a\\u0000b\\u001b[31mc|ab[31mc",
                "a\\r\\nb|a\n\nb",
                "\\ufeffhello|hello",
            })
    void whatCannotBeReadIsTakenOutAndTheRestIsAnswered(String escaped, String kept) {
        var reply = sayJson("{\"text\":\"" + escaped + "\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("redactedText").asString().replace("\n\n", "\n"))
                .isEqualTo(kept.replace("\n\n", "\n"));
    }

    @Test
    void dangerIsSeenThroughControlCharactersAndOverrides() {
        var reply = sayJson("{\"text\":\"\\u202eI have \\u0000chest\\u2066 pain\\ud800\"}");

        assertThat(reply.json().at("/safety/category").asString()).isEqualTo("emergency_999");
    }

    @Test
    void tenThousandCharactersAreTakenAndOneMoreIsTooMany() {
        assertThat(http().say(http().open(), "a".repeat(10_000)).status()).isEqualTo(200);

        var problem = IsProblem.of(http().say(http().open(), "a".repeat(10_001)), 413, "message-too-long");

        assertThat(problem.get("detail").asString()).contains("10000");
    }

    @Test
    void aHundredKilobytesAreTooLongUnlessThereIsDangerInThem() {
        String long100k = "my foot is sore and so on. ".repeat(3_800);

        IsProblem.of(http().say(http().open(), long100k), 413, "message-too-long");
        var danger = http().say(http().open(), long100k + " I have chest pain now. " + long100k);

        assertThat(danger.status()).isEqualTo(200);
        assertThat(danger.json().at("/safety/category").asString()).isEqualTo("emergency_999");
        assertThat(danger.json().at("/replies/0/text").asString()).contains("999");
    }

    @Test
    void aBodyOfOneAndAHalfMegabytesIsTooLargeHoweverItIsSent() {
        byte[] body = ("{\"text\":\"" + "a".repeat(1_500_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        IsProblem.of(http().post(messages(), body, "application/json"), 413, "body-too-large");
        var chunked = http().request(messages())
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(body)));
        IsProblem.of(http().send(chunked), 413, "body-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u0000", "a\\u0007", "\\ud800", "\\n"})
    void aMessageIdThatNoStoreCanKeepIsRefused(String escaped) {
        IsProblem.of(sayJson("{\"text\":\"hello\",\"messageId\":\"" + escaped + "\"}"), 400, "message-id");
    }

    @Test
    void aMessageIdHasAtMostAHundredCharacters() {
        assertThat(http().say(http().open(), "m".repeat(100), "hello").status()).isEqualTo(200);
        IsProblem.of(http().say(http().open(), "m".repeat(101), "hello"), 400, "message-id");
    }

    @Test
    void anExpiredConversationIsGoneButDangerIsAnsweredNevertheless() {
        String id = http().open();
        clock.putForward(Duration.ofHours(25));

        var gone = IsProblem.of(http().say(id, "hello"), 410, "expired-conversation");
        assertThat(gone.has("replies")).isFalse();
        var danger = IsProblem.of(http().say(id, "I have chest pain"), 410, "expired-conversation");
        assertThat(danger.at("/replies/0/text").asString()).contains("Call 999");
    }

    @Test
    void theSameMessageIsAnsweredAgainUntilItsConversationEnds() {
        String id = http().open();
        var first = http().say(id, "m1", "hello");
        clock.putForward(Duration.ofHours(23));

        assertThat(http().say(id, "m1", "hello").body()).isEqualTo(first.body());
    }

    private Http.Reply sayJson(String json) {
        return http().postJson(messages(), json);
    }

    private String messages() {
        return "/api/v1/conversations/" + http().open() + "/messages";
    }
}
