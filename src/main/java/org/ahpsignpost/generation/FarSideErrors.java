package org.ahpsignpost.generation;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Instant;
import javax.net.ssl.SSLException;
import org.ahpsignpost.generation.ModelReply.Blocked;
import org.ahpsignpost.generation.ModelReply.Failed;
import org.ahpsignpost.text.RetryAfter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a model's server answers instead of an answer. */
final class FarSideErrors {

    /** The error code of a prompt that a content filter stopped. */
    private static final String FILTER = "content_filter";

    private FarSideErrors() {}

    static ModelReply of(int status, String retryAfter, String body, Instant now) {
        String code = "http_" + status;
        if (status == 429 || status == 503) {
            var wait = RetryAfter.of(retryAfter, now);
            // too many asked: once more would be one more; out of service: once more may do
            return new Failed(code, status == 503 && wait == null, wait);
        }
        if (status == 400 || status == 422) {
            JsonNode error = tree(body).path("error");
            if (error.path("code").asString("").equals(FILTER)) {
                return new Blocked(FILTER, selfHarm(error));
            }
        }
        return new Failed(code, status == 408 || status >= 500, null);
    }

    static ModelReply of(Exception problem) {
        return switch (problem) {
            case HttpTimeoutException e -> Failed.of("timed_out");
            case InterruptedException e -> Failed.of("timed_out");
            case ConnectException e -> new Failed("unreachable", true, null);
            case UnresolvedAddressException e -> Failed.of("unreachable");
            case SSLException e -> Failed.of("not_trusted");
            default -> new Failed("broken_off", true, null);
        };
    }

    private static boolean selfHarm(JsonNode error) {
        JsonNode inner = error.path("innererror");
        JsonNode results = inner.has("content_filter_result")
                ? inner.path("content_filter_result")
                : inner.path("content_filter_results");
        return results.path("self_harm").path("filtered").asBoolean(false);
    }

    private static JsonNode tree(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }
}
