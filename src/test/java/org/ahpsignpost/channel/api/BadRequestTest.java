package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Wrong addresses, methods and media types: always a problem, never a page of the web server's own. */
@ExtendWith(OutputCaptureExtension.class)
class BadRequestTest extends RunningService {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "-",
                "x",
                "%00",
                "%ff%fe",
                "a;b=c",
                "'%20OR%201=1--",
                "%F0%9F%98%80",
                "...."
            })
    void aConversationThatWeDoNotKnowIsAProblem(String id) {
        IsProblem.of(http().post(messages(id), Map.of("text", "hello")), 404, "unknown-conversation");
    }

    @Test
    void anIdOfFiveThousandCharactersIsUnknownAndNotRepeated() {
        String id = "a".repeat(5_000);

        var reply = http().post(messages(id), Map.of("text", "hello"));

        IsProblem.of(reply, 404, "unknown-conversation");
        assertThat(reply.body()).hasSizeLessThan(500);
    }

    @Test
    void dangerToldToAConversationThatIsNotThereIsAnsweredNevertheless() {
        var problem = IsProblem.of(
                http().post(messages("no-such-id"), Map.of("text", "I have chest pain")), 404, "unknown-conversation");

        assertThat(problem.at("/replies/0/text").asString()).contains("Call 999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2f..%2fetc", "%2e%2e%2f", "a%5cb", "..%5c..", "a%2fb"})
    void aPathTrickIsRefusedAsAProblem(String id) {
        var reply = http().post(messages(id), Map.of("text", "hello"));

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.body()).doesNotContain("etc", "html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/|zebrafish HTTP/1.1",
                "GET /zebrafish/../../../../etc/passwd HTTP/1.1",
                "GET /nothing?zebra fish HTTP/1.1",
                "GET /\u0001zebrafish HTTP/1.1",
                "zebrafish"
            })
    void aRequestThatIsHardlyHttpIsRefusedAndLeavesNoWordInTheLog(String line, CapturedOutput output)
            throws IOException {
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("zebrafish", "<html", "Exception", "Tomcat");
        assertThat(output.getAll()).doesNotContain("zebrafish");
    }

    @Test
    void headersTooLargeAreRefusedAsAProblem() {
        var reply = http().send(http().request("/api/v1/conversations/" + "a".repeat(12_000))
                .GET());

        assertThat(reply.status()).isIn(400, 414);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/conversations",
        "PUT, /api/v1/conversations",
        "DELETE, /api/v1/conversations/x/messages",
        "PATCH, /api/v1/redactions",
        "GET, /webhooks/rest/webhook",
        "POST, /actuator/health"
    })
    void theWrongMethodIsToldWhichIsRight(String method, String path) {
        var reply = http().send(http().request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}")));

        IsProblem.of(reply, 405, "wrong-method");
        assertThat(reply.header("allow")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "garbage", "a/b; c"})
    void theWrongMediaTypeIsAProblem(String type) {
        IsProblem.of(
                http().post(messages(http().open()), "{}".getBytes(StandardCharsets.UTF_8), type),
                415,
                "wrong-media-type");
    }

    @Test
    void noMediaTypeAtAllIsAProblem() {
        var reply = http().send(http().request("/api/v1/conversations").POST(BodyPublishers.ofString("{}")));

        IsProblem.of(reply, 415, "wrong-media-type");
    }

    @Test
    void jsonWithACharsetAndAProblemJsonAcceptAreTaken() {
        var reply = http().post(
                        "/api/v1/conversations",
                        "{}".getBytes(StandardCharsets.UTF_8),
                        "application/json; charset=utf-8");

        assertThat(reply.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml", "garbage"})
    void whoTakesNoJsonIsToldSoAsAProblem(String accept) {
        var reply = http().send(http().request("/api/v1/conversations")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{}")));

        IsProblem.of(reply, 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*", "text/html, application/json;q=0.5"})
    void whoTakesJsonGetsIt(String accept) {
        var reply = http().send(http().request("/api/v1/conversations")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(reply.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/conversations", "/actuator/env", "/actuator/heapdump", "/v3/x"})
    void thereIsNothingElse(String path) {
        IsProblem.of(http().get(path), 404, "not-found");
    }

    private static String messages(String id) {
        return "/api/v1/conversations/" + id + "/messages";
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
