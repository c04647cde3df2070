package org.ahpsignpost.channel.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: it keeps cookies, follows redirects, and sends forms as they stand on the page. */
final class Browser {

    private final CookieManager cookies;
    private final HttpClient client;
    private final String base;

    Browser(int port) {
        this(port, true);
    }

    /** @param follows whether it goes where it is led */
    Browser(int port, boolean follows) {
        this("http://localhost:" + port, new CookieManager(null, CookiePolicy.ACCEPT_ALL), follows);
    }

    /** The same browser, which now goes where it is led. */
    Browser(Browser same) {
        this(same.base, same.cookies, true);
    }

    private Browser(String base, CookieManager cookies, boolean follows) {
        this.base = base;
        this.cookies = cookies;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(follows ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** What the browser shows. */
    record Page(int status, URI address, Map<String, String> headers, Document document) {

        String text() {
            return document.text();
        }

        @Nullable
        Element form(String action) {
            return document.selectFirst("form[action$=" + action + "]");
        }
    }

    Page load(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Sends the form with that end of its action, with its hidden fields and these. */
    Page submit(Page page, String action, Map<String, String> fields) {
        var form = page.form(action);
        if (form == null) {
            throw new AssertionError("no form " + action + " on " + page.address());
        }
        var all = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(input -> all.put(input.attr("name"), input.attr("value")));
        all.putAll(fields);
        return post(form.attr("action"), all);
    }

    Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(
                    request.header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.ofString());
            var headers = new HashMap<String, String>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join("\n", values)));
            return new Page(response.statusCode(), response.uri(), headers, Jsoup.parse(response.body(), base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
