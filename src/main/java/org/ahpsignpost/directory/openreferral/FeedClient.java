package org.ahpsignpost.directory.openreferral;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks one host for JSON, with a limit on every wait and every size. Faults that may pass are tried again; a redirect is followed only
 * on the same host.
 */
final class FeedClient implements AutoCloseable {

    private static final int MOST_REDIRECTS = 3;

    private final URI home;
    private final FeedLimits limits;
    private final HttpClient http;

    FeedClient(URI home, FeedLimits limits) {
        this.home = home;
        this.limits = limits;
        this.http = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The JSON at that address. */
    JsonNode get(URI address) throws FeedException, InterruptedException {
        byte[] body = body(address);
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw new FeedException("the answer of " + shown(address) + " is not JSON");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private byte[] body(URI address) throws FeedException, InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var answer = withRetries(at);
            int status = answer.statusCode();
            if (status == 200) {
                return answer.body();
            }
            if (status < 300 || status > 399) {
                throw new FeedException(shown(at) + " answered " + status);
            }
            at = redirect(at, answer);
        }
        throw new FeedException(shown(address) + " redirects without end");
    }

    private HttpResponse<byte[]> withRetries(URI address) throws FeedException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            boolean lastTry = attempt >= limits.retries();
            try {
                var answer = once(address);
                if (lastTry || !mayPass(answer.statusCode())) {
                    return answer;
                }
            } catch (BoundedBody.TooLargeException e) {
                throw new FeedException(shown(address) + ": " + e.getMessage());
            } catch (IOException e) {
                if (lastTry) {
                    throw new FeedException(shown(address) + " could not be read: " + why(e));
                }
            }
            Thread.sleep(limits.pause().multipliedBy(1L << attempt));
        }
    }

    /** One try. The limit covers the body too, which the client's own time limit does not. */
    private HttpResponse<byte[]> once(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(limits.answer())
                .header("Accept", "application/json")
                .header("User-Agent", "signpost")
                .build();
        var body = new BoundedBody(limits.bytes());
        var answer = http.sendAsync(request, head -> body);
        try {
            return answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + limits.answer().toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw body.tooLarge() ? new BoundedBody.TooLargeException(limits.bytes()) : rootOf(e);
        }
    }

    /** What went wrong first: the client wraps it, now and then more than once. */
    private static IOException rootOf(ExecutionException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IOException problem ? problem : new IOException(root);
    }

    private URI redirect(URI from, HttpResponse<byte[]> answer) throws FeedException {
        try {
            URI to = from.resolve(answer.headers().firstValue("Location").orElse(""));
            if (sameHost(to)) {
                return to;
            }
        } catch (IllegalArgumentException e) {
            // told below: it is no address that we would follow
        }
        throw new FeedException(shown(from) + " redirects away from its host, which is not followed");
    }

    private boolean sameHost(URI to) {
        return Objects.equals(to.getScheme(), home.getScheme())
                && Objects.equals(to.getHost(), home.getHost())
                && to.getPort() == home.getPort();
    }

    private static boolean mayPass(int status) {
        return status == 429 || status >= 500;
    }

    private static String why(IOException problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }

    /** The path alone: an address may carry a key. */
    private static String shown(URI address) {
        return address.getPath();
    }
}
