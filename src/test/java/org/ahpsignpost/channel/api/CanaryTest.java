package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Personal data goes in through every door; it must come out of none, and lie nowhere. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest extends RunningService {

    /** All invented: a test-range NHS number, drama-range telephone numbers, a reserved domain. */
    private static final List<String> CANARIES = List.of(
            "999 123 4568",
            "9991234568",
            "07700 900982",
            "07700900982",
            "quillfeather@example.org",
            "Quillfeather",
            "SW1A 2AA",
            "SW1A2AA");

    private static final List<String> MESSAGES = List.of(
            "My name is Zebedee Quillfeather and my NHS number is 999 123 4568",
            "call me on 07700 900982 or 07700900982, my email is quillfeather@example.org",
            "I need a podiatrist near SW1A 2AA, NHS number 9991234568",
            "I have chest pain. My name is Zebedee Quillfeather, phone 07700 900982, postcode SW1A2AA",
            "what do you know about me",
            "SW1A 2AA");

    @Test
    void nothingOfAPersonStandsInLogRecordMetricsOrErrors(CapturedOutput output) throws IOException {
        for (String channel : List.of("web", "api", "sms")) {
            String id = http().open(Map.of("channel", channel));
            for (String message : MESSAGES) {
                isClean("reply", http().say(id, message).body());
            }
        }
        for (String message : MESSAGES) {
            isClean("reply", http().rasa("canary-sender", message).body());
            errors(message);
        }

        isClean("log", output.getAll());
        isClean("metrics", http().get("/actuator/prometheus").body());
        isClean("health", http().get("/actuator/health").body());
        int files = 0;
        try (var list = Files.list(DATA)) {
            for (Path file : list.toList()) {
                isClean(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                files++;
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(2);
    }

    private void errors(String message) {
        String quoted = Http.JSON.writeValueAsString(message);
        String messages = "/api/v1/conversations/" + http().open() + "/messages";
        for (String json : List.of(
                "{\"text\":" + quoted,
                "{\"text\":{\"x\":" + quoted + "}}",
                "{\"text\":\"hello\"," + quoted + ":1}",
                quoted,
                "[" + quoted + "]",
                "{\"text\":" + quoted + ",\"text\":" + quoted + "}",
                "{\"text\":" + quoted.replace("\"", "'") + "}")) {
            var reply = http().postJson(messages, json);
            assertThat(reply.status()).isEqualTo(400);
            isClean("error", reply.body());
        }
        for (String field : List.of("channel", "audience", "language")) {
            isClean(
                    "error",
                    http().postJson("/api/v1/conversations", "{\"" + field + "\":" + quoted + "}")
                            .body());
        }
        isClean("error", http().say("no-such-conversation", message).body());
        isClean("error", http().rasa("", message).body());
        isClean("error", http().say(http().open(), message + " x".repeat(6_000)).body());
        isClean(
                "error",
                http().get("/" + message.replaceAll("[^A-Za-z0-9@.]", "%20")).body());
    }

    private static void isClean(String where, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String canary : CANARIES) {
            assertThat(lower.contains(canary.toLowerCase(Locale.ROOT)))
                    .as("%s stands in the %s", canary, where)
                    .isFalse();
        }
    }
}
