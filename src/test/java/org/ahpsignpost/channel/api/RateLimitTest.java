package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.ahpsignpost.record.ConversationStore;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service as it starts by itself: with its rate limit, before any message; one source of its directory is missing. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "signpost.directory.sources=example,/no/such/folder/services.json")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitTest {

    @LocalServerPort
    int port;

    @Autowired
    ConversationStore store;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        Path folder = RunningService.newFolder();
        registry.add("signpost.data-dir", folder::toString);
    }

    @Test
    @Order(1)
    void beforeAnyMessageTheSafetyCountersStandAtZeroSoThatSilenceIsNotAbsence() {
        String metrics = new Http(port).get("/actuator/prometheus").body();

        for (String kind : new String[] {
            "emergency_999", "urgent_111", "crisis_mental_health", "safeguarding", "urgent_ahp_redflag"
        }) {
            assertThat(metrics).contains("chat_safety_trigger_total{kind=\"" + kind + "\",stage=\"input\"} 0.0");
        }
        assertThat(metrics).contains("chat_turn_failed_total{reason=\"not_saved\"} 0.0");
    }

    @Test
    @Order(2)
    void aMissingSourceOfTheDirectoryIsToldByHealthAndTheOtherIsOffered() {
        var http = new Http(port);
        var health = http.get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().get("status").asString()).isEqualTo("UP");
        assertThat(health.json().at("/components/directory/status").asString()).isEqualTo("DEGRADED");
        assertThat(health.json().at("/components/directory/details/state").asString())
                .isEqualTo("PARTLY");
        assertThat(http.say(http.open(), "I need a podiatrist in LS12").body()).contains("\"type\":\"service\"");
    }

    @Test
    void aHundredDifferentMessagesAtOnceAreEachAnsweredOnceWithoutAGap() {
        var http = new Http(port);
        String id = http.open();

        var replies = Crowd.atOnce(100, i -> http.say(id, "m" + i, "hello number " + i));

        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(replies.stream().map(reply -> reply.json().get("turn").asInt()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(store.turns(id)).hasSize(100);
        assertThat(store.turns(id)).extracting("messageId").doesNotHaveDuplicates();
    }

    @Test
    void beyondTheLimitAMessageIsAskedToWaitAndARedFlagStillPasses() {
        var http = new Http(port);
        String id = http.open();
        http.say(id, "first", "hello");
        var refused = new ArrayList<Http.Reply>();
        for (int i = 0; i < 260 && refused.isEmpty(); i++) {
            var reply = http.say(id, "hello");
            if (reply.status() != 200) {
                refused.add(reply);
            }
        }

        assertThat(refused).hasSize(1);
        IsProblem.of(refused.getFirst(), 429, "too-many-messages");
        assertThat(refused.getFirst().header("retry-after")).matches("[1-9]\\d*");
        for (int i = 0; i < 5; i++) {
            var danger = http.say(id, "I have chest pain");
            assertThat(danger.status()).isEqualTo(200);
            assertThat(danger.json().at("/safety/category").asString()).isEqualTo("emergency_999");
        }
        assertThat(http.say(http.open(), "hello").status())
                .as("another conversation")
                .isEqualTo(200);
    }

    @Test
    void aRasaSenderBeyondTheLimitIsAskedInWordsToWait() {
        var http = new Http(port);
        String text = "";
        for (int i = 0; i < 260 && !text.contains("wait"); i++) {
            var reply = http.rasa("in-a-hurry", "hello");
            assertThat(reply.status()).isEqualTo(200);
            text = reply.json().at("/0/text").asString();
        }

        assertThat(text).contains("wait").contains("999");
    }
}
