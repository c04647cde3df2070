package org.ahpsignpost.channel.sms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.ahpsignpost.SignpostApplication;
import org.ahpsignpost.channel.sms.shape.Segments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/** {@code ops/sms}: a phone in the terminal. What is typed goes in as a callback, what is texted back is shown with its cost. */
final class TryCommand {

    private static final String NUMBER = "+447700900123";
    private static final double PENCE = 2.5;

    private TryCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var notify = new StandInNotify();
                var context = new SpringApplicationBuilder(SignpostApplication.class)
                        .properties(notify.settings())
                        .properties("server.port=0", "signpost.outbox.every=100ms")
                        .properties("signpost.data-dir=" + Files.createTempDirectory("signpost-sms"))
                        .run()) {
            notify.listen(TryCommand::show);
            Environment environment = context.getEnvironment();
            talk(environment.getRequiredProperty("local.server.port"));
        }
    }

    private static void talk(String port) throws IOException, InterruptedException {
        System.out.println("\nText Signpost. STOP and MORE work as on a phone; end with Ctrl-D.\n");
        var callbacks = URI.create("http://localhost:" + port + "/channels/sms/notify");
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String json = Phone.json(UUID.randomUUID().toString(), NUMBER, line, Instant.now());
                var request = HttpRequest.newBuilder(callbacks)
                        .header("Authorization", "Bearer " + StandInNotify.TOKEN)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build();
                int status = http.send(request, BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    System.out.println("   (not taken: " + status + ")");
                }
            }
            Thread.sleep(3_000); // what was typed last is still answered
        }
    }

    private static void show(StandInNotify.Text text) {
        var segments = Segments.of(text.words());
        System.out.println("\nSignpost: " + text.words().replace("\n", "\n          "));
        System.out.printf(
                "          (%s, %d segments, %.1f pence)%n%n",
                segments.encoding(), segments.count(), segments.count() * PENCE);
    }
}
