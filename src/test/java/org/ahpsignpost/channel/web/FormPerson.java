package org.ahpsignpost.channel.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.labels.Audience;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Someone whose browser has no script: posts forms over HTTP and follows where the answers lead, as every browser ever made does. */
final class FormPerson extends ThroughThePage implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private String path = "";
    private Document open = new Document("");

    FormPerson(Conversations record, String address) {
        super(record);
        this.address = address;
    }

    @Override
    Document begin(Audience audience) {
        open = get("/");
        var posted = post("/chat", Map.of("messageId", formId("#start"), "audience", audience.wire(), "text", ""));
        path = posted.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        open = get(path);
        return open;
    }

    @Override
    Answered send(@Nullable String formId, String text) {
        var posted = post(
                "/chat/" + id() + "/messages",
                Map.of("messageId", formId == null ? formId("#write") : formId, "text", text));
        if (posted.statusCode() != 303) {
            return new Answered(posted.statusCode(), Jsoup.parse(posted.body()));
        }
        open = get(path);
        return new Answered(200, open);
    }

    @Override
    String id() {
        return path.replaceFirst("^/chat/", "").replaceFirst("#.*", "");
    }

    private String formId(String form) {
        return open.expectFirst(form + " input[name=messageId]").attr("value");
    }

    private Document get(String from) {
        return Jsoup.parse(
                send(HttpRequest.newBuilder(URI.create(address + from))).body());
    }

    private HttpResponse<String> post(String to, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + to))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(20))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("the page did not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
