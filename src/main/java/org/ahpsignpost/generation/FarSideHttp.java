package org.ahpsignpost.generation;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * The client library's transport. The library's own keeps neither {@code Retry-After} nor the shape of an error, and reads bodies of any
 * length. This one follows no redirect, reads a bounded body, stops when its thread is interrupted, and logs nothing. Thread-safe.
 */
final class FarSideHttp implements HttpClient, HttpClientBuilder {

    private static final int LONGEST_BODY = 1_000_000;

    private final Duration limit;
    private final Clock clock;
    private final java.net.http.HttpClient client;

    /** @param limit of one request, the answer's head included */
    FarSideHttp(Duration limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(limit)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var asked = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(limit)
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                request.body() == null ? "" : request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
        try {
            var answer = client.send(asked.build(), HttpResponse.BodyHandlers.ofInputStream());
            String body = body(answer.body());
            if (answer.statusCode() / 100 != 2) {
                String wait = answer.headers().firstValue("Retry-After").orElse("");
                throw failed(FarSideErrors.of(answer.statusCode(), wait, body, clock.instant()));
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(answer.statusCode())
                    .headers(answer.headers().map())
                    .body(body)
                    .build();
        } catch (IOException e) {
            throw failed(FarSideErrors.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(FarSideErrors.of(e));
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed: people see checked words only");
    }

    private static String body(InputStream stream) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(LONGEST_BODY);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static FarSideException failed(ModelReply reply) {
        String code = reply instanceof ModelReply.Failed failed ? failed.code() : "blocked";
        return new FarSideException(reply, code);
    }

    @Override
    public Duration connectTimeout() {
        return limit;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return limit;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    /** The client is its own builder: its limits are ours and not the library's. */
    @Override
    public HttpClient build() {
        return this;
    }
}
