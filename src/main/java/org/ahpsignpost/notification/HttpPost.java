package org.ahpsignpost.notification;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.text.RetryAfter;
import org.jspecify.annotations.Nullable;

/**
 * Posts JSON and reads the answer as a delivery. Waits no longer than the limit, follows no redirect, reads no body: what counts is
 * the status. Thread-safe.
 */
final class HttpPost {

    private final Duration limit;
    private final Clock clock;

    HttpPost(Duration limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** A client for each letter: letters are few, and a fresh connection is never one that the far side has forgotten. */
    Delivery send(URI address, String json, Map<String, String> headers) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var head = new AtomicReference<HttpResponse.@Nullable ResponseInfo>();
        try {
            HttpResponse<InputStream> answer = client.send(request(address, json, headers), arrived -> {
                head.set(arrived);
                return HttpResponse.BodySubscribers.ofInputStream();
            });
            answer.body().close();
            return delivery(answer.statusCode(), answer.headers());
        } catch (IOException e) {
            HttpResponse.ResponseInfo arrived = head.get(); // the rest of the answer broke off, which does not matter
            return arrived == null ? new TryLater(reason(e), null) : delivery(arrived.statusCode(), arrived.headers());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TryLater("interrupted", null);
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest request(URI address, String json, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Content-Type", "application/json")
                .header("User-Agent", "signpost")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return request.build();
    }

    private Delivery delivery(int status, HttpHeaders headers) {
        String reason = "http_" + status;
        if (status >= 200 && status <= 299) {
            return new Delivered();
        }
        if (status == 429 || status == 503) {
            return new TryLater(
                    reason, RetryAfter.of(headers.firstValue("Retry-After").orElse(""), clock.instant()));
        }
        return mayPass(status) ? new TryLater(reason, null) : new Refused(reason);
    }

    private static boolean mayPass(int status) {
        return status == 408 || status == 425 || status >= 500;
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case HttpTimeoutException e -> "timed_out";
            case ConnectException e -> "unreachable";
            case SSLException e -> "not_trusted";
            default -> "broken_off";
        };
    }
}
