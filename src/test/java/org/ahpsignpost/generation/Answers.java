package org.ahpsignpost.generation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What model servers answer. */
final class Answers {

    private Answers() {}

    /** An answer of an OpenAI-compatible server that cites its first source. */
    static ResponseDefinitionBuilder says(String answer) {
        return says(answer, "S1");
    }

    static ResponseDefinitionBuilder says(String answer, String... citations) {
        return content(object(answer, List.of(citations), false));
    }

    static ResponseDefinitionBuilder abstains() {
        return content(object("", List.of(), true));
    }

    /** An answer whose words are not the object that was asked for. */
    static ResponseDefinitionBuilder content(String content) {
        return okJson(openAi(content, "stop"));
    }

    static ResponseDefinitionBuilder finished(String content, String reason) {
        return okJson(openAi(content, reason));
    }

    static ResponseDefinitionBuilder ollama(String answer) {
        var reply = (ObjectNode) JsonMapper.shared().readTree(fixture("ollama-chat-response.json"));
        ((ObjectNode) reply.get("message")).put("content", object(answer, List.of("S1"), false));
        return okJson(reply.toString());
    }

    /** A body of {@code src/test/resources/llm} with that status. */
    static ResponseDefinitionBuilder fixture(int status, String name) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(fixture(name));
    }

    static String fixture(String name) {
        try (var in = Answers.class.getResourceAsStream("/llm/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no fixture " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String object(String answer, List<String> citations, boolean abstain) {
        var object = JsonMapper.shared().createObjectNode();
        object.put("answer", answer);
        var keys = object.putArray("citations");
        citations.forEach(keys::add);
        object.put("abstain", abstain);
        return object.toString();
    }

    private static String openAi(String content, String reason) {
        var reply = (ObjectNode) JsonMapper.shared().readTree(fixture("openai-chat-response.json"));
        var choice = (ObjectNode) reply.get("choices").get(0);
        choice.put("finish_reason", reason);
        ((ObjectNode) choice.get("message")).put("content", content);
        return reply.toString();
    }
}
