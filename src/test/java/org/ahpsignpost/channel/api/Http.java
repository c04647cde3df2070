package org.ahpsignpost.channel.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the running service that sees no more than any other client does. */
final class Http {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;

    Http(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** What came back. */
    record Reply(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Reply post(String path, Object body) {
        return postJson(path, JSON.writeValueAsString(body));
    }

    Reply postJson(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    Reply post(String path, byte[] body, String contentType) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var headers = new LinkedHashMap<String, String>();
            response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Reply(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of a new conversation. */
    String open() {
        return open(Map.of("channel", "web"));
    }

    String open(Map<String, String> wish) {
        return post("/api/v1/conversations", wish).json().get("conversationId").asString();
    }

    Reply say(String conversationId, String text) {
        return post("/api/v1/conversations/" + conversationId + "/messages", Map.of("text", text));
    }

    Reply say(String conversationId, String messageId, String text) {
        return post(
                "/api/v1/conversations/" + conversationId + "/messages", Map.of("messageId", messageId, "text", text));
    }

    Reply rasa(String sender, String message) {
        return post("/webhooks/rest/webhook", Map.of("sender", sender, "message", message));
    }
}
