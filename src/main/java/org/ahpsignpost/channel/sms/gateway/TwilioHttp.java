package org.ahpsignpost.channel.sms.gateway;

import com.twilio.exception.ApiConnectionException;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Carries Twilio's requests over Java's client: within our time limit, to the address of the settings, each of them once. */
final class TwilioHttp extends com.twilio.http.HttpClient {

    private final URI base;
    private final Duration limit;
    private final HttpClient http;

    TwilioHttp(String base, Duration limit) {
        this.base = URI.create(base);
        this.limit = limit;
        this.http = HttpClient.newBuilder().connectTimeout(limit).build();
    }

    /** Once: Twilio's own client would send again after an answer of 5xx, and so perhaps a second text. */
    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        try {
            var answer = http.send(translated(request), BodyHandlers.ofString());
            return new Response(answer.body(), answer.statusCode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiConnectionException("interrupted");
        } catch (IOException | URISyntaxException e) {
            // without its cause, whose message may hold the address with a number in it
            throw new ApiConnectionException(e.getClass().getSimpleName());
        }
    }

    private HttpRequest translated(Request request) throws URISyntaxException {
        URI asked = request.constructURL().toURI();
        var address = URI.create(base.getScheme() + "://" + base.getAuthority() + asked.getRawPath()
                + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()));
        var form = request.encodeFormBody();
        var building = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Authorization", request.getAuthString())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        return building.method(
                        request.getMethod().name(),
                        form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form))
                .build();
    }
}
