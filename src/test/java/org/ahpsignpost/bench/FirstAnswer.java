package org.ahpsignpost.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until a server answers a real message. */
final class FirstAnswer {

    private static final double LONGEST_START_SECONDS = 120;

    private FirstAnswer() {}

    /** Opens a conversation and sends a message, again and again until it is answered; gives the seconds since the start. */
    static double await(Server server) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            String api = "http://127.0.0.1:" + server.port() + "/api/v1/conversations";
            while (server.alive() && server.secondsSinceStart() < LONGEST_START_SECONDS) {
                try {
                    var opened = post(client, api, "{\"channel\":\"web\",\"audience\":\"patient\"}");
                    if (opened.statusCode() == 201) {
                        String path = opened.headers().firstValue("Location").orElse("");
                        var first = URI.create(api).resolve(path) + "/messages";
                        if (post(client, first, "{\"text\":\"my heel hurts, I am in LE2\"}")
                                        .statusCode()
                                == 200) {
                            return server.secondsSinceStart();
                        }
                    }
                } catch (java.net.ConnectException e) {
                    // it does not listen yet
                }
                Thread.sleep(10);
            }
            throw new IOException("the service did not start; see its log");
        }
    }

    private static HttpResponse<String> post(HttpClient client, String address, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
