package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.record.FillableDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service without directory, with a Redis that is not there, and then with everything else that can fail. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"signpost.directory.sources=none", "signpost.database.time-limit=1s"})
@Import({FaultsTest.Faults.class, FillableDisk.Under.class})
@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    private static final Path DATA = RunningService.newFolder();

    private static final List<Class<?>> PARTS = Breakable.PARTS;

    @TestConfiguration(proxyBeanMethods = false)
    static class Faults {

        @Bean
        static Breakable breakable() {
            return new Breakable();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Breakable breakable;

    @Autowired
    FillableDisk disk;

    @Autowired
    ConversationStore store;

    @DynamicPropertySource
    static void outside(DynamicPropertyRegistry registry) {
        registry.add("signpost.data-dir", DATA::toString);
        registry.add("signpost.redis.url", () -> "redis://127.0.0.1:" + closedPort());
    }

    @AfterEach
    void mend() {
        breakable.mend();
    }

    @Test
    void withoutItsRedisTheServiceStartsAnswersAndSaysThatItIsDegraded() {
        var http = new Http(port);

        var health = http.get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().at("/components/live/details/store").asString())
                .isEqualTo("redis");
        assertThat(health.json().at("/components/live/details/degraded").asBoolean())
                .isTrue();
        assertThat(health.body()).doesNotContain("127.0.0.1");
        String id = http.open();
        assertThat(http.say(id, "hello").json().get("turn").asInt()).isEqualTo(1);
        assertThat(http.say(id, "hello").json().get("turn").asInt()).isEqualTo(2);
    }

    @Test
    void withoutADirectoryTheServiceStartsAndThePersonIsToldWhereElseToAsk() {
        var http = new Http(port);

        var health = http.get("/actuator/health").json();
        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/directory/details/state").asString()).isEqualTo("SWITCHED_OFF");

        var reply = http.say(http.open(), "I need a podiatrist in LS12").json();
        assertThat(reply.at("/decision/label").asString()).isEqualTo("profession:podiatrist");
        assertThat(reply.get("replies").toString())
                .contains("cannot look up services")
                .contains("GP");
        assertThat(reply.get("replies").toString()).doesNotContain("\"type\":\"service\"");
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void whicheverPartThrowsThePersonGetsWordsAndTheirOwnReachNoLog(Class<?> part, CapturedOutput output) {
        var http = new Http(port);
        String id = http.open();
        breakable.breakDown(List.of(part));

        var reply = http.say(id, "zebrafish podiatrist LS12");
        var danger = http.say(id, "zebrafish I have chest pain");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/replies/0/text").asString()).isNotBlank();
        assertThat(danger.status()).isEqualTo(200);
        assertThat(danger.json().get("replies").toString()).contains("999");
        assertThat(output.getAll()).doesNotContain("zebrafish");
        assertThat(store.turns(id)).hasSize(2);
    }

    @Test
    void whenNothingWorksThereIsStillAFixedTextWithTheEmergencyRoutes() {
        var http = new Http(port);
        String id = http.open();
        breakable.breakDown(PARTS);

        var reply = http.say(id, "my name is Zebedee Quillfeather");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("replies").toString())
                .contains("999")
                .contains("111")
                .contains("116 123");
        assertThat(reply.json().get("redactedText").asString())
                .as("what could not be redacted is not kept")
                .isEmpty();
        assertThat(store.turns(id).getFirst().redactedText()).isEmpty();
        breakable.mend();
        assertThat(http.say(id, "hello").json().get("turn").asInt()).isEqualTo(2);
    }

    @Test
    void aLockedDatabaseIsToldInTimeWithTheEmergencyRoutesAndLaterItWorks() throws SQLException {
        var http = new Http(port);
        String id = http.open();
        http.say(id, "m1", "I need a podiatrist");
        try (Connection stranger = DriverManager.getConnection("jdbc:sqlite:" + DATA.resolve("signpost.db"));
                var statement = stranger.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            long start = System.nanoTime();
            var refused = http.say(id, "m2", "LS12");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            var problem = IsProblem.of(refused, 503, "not-saved");
            assertThat(problem.get("reason").asString()).isIn("locked", "timed_out");
            assertThat(problem.at("/replies/0/text").asString()).contains("999").contains("111");
            assertThat(refused.header("retry-after")).matches("[1-9]\\d*");

            var danger = IsProblem.of(http.say(id, "m3", "I have chest pain"), 503, "not-saved");
            assertThat(danger.at("/replies/0/text").asString()).contains("Call 999 now");
            IsProblem.of(http.post("/api/v1/conversations", Map.of()), 503, "not-saved");
            var rasa = http.rasa("locked-out", "I have chest pain");
            assertThat(rasa.status()).isEqualTo(200);
            assertThat(rasa.json().at("/0/text").asString()).contains("Call 999 now");
            assertThat(http.rasa("locked-out-too", "hello").json().at("/0/text").asString())
                    .contains("999");
            assertThat(http.get("/actuator/health")
                            .json()
                            .at("/components/record/details/writes")
                            .asString())
                    .isEqualTo("locked");
            statement.execute("ROLLBACK");
        }

        var again = http.say(id, "m2", "LS12");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("turn").asInt()).isEqualTo(2);
        assertThat(store.turns(id)).hasSize(2);
        assertThat(http.get("/actuator/prometheus").body())
                .contains("signpost_record_not_saved_total")
                .containsPattern("chat_turn_failed_total\\{reason=\"not_saved\"} [1-9]");
    }

    @Test
    void aFullDiskIsToldWithTheEmergencyRoutesAndOnceThereIsRoomItWorks() throws SQLException {
        var http = new Http(port);
        String id = http.open();
        http.say(id, "hello");
        disk.fill();
        Http.Reply reply;
        int taken = 1;
        do {
            reply = http.say(id, "full" + taken, "I need a podiatrist. " + "My foot is sore. ".repeat(200));
            taken++;
        } while (reply.status() == 200 && taken < 100);

        var problem = IsProblem.of(reply, 503, "not-saved");
        assertThat(problem.get("reason").asString()).isEqualTo("disk_full");
        assertThat(problem.at("/replies/0/text").asString()).contains("999").contains("111");
        assertThat(http.get("/actuator/health")
                        .json()
                        .at("/components/record/details/writes")
                        .asString())
                .isEqualTo("disk_full");
        assertThat(store.turns(id)).hasSize(taken - 1);

        disk.makeRoom();
        assertThat(http.say(id, "full" + (taken - 1), "hello")
                        .json()
                        .get("turn")
                        .asInt())
                .isEqualTo(taken);
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
