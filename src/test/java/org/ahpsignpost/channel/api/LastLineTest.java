package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ahpsignpost.live.TestRedis;
import org.ahpsignpost.record.FillableDisk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Whatever is broken while many people write: who tells of danger gets the numbers in time, and a case of theirs is on the record in the
 * end.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "signpost.rate-limit.enabled=false",
            "signpost.database.time-limit=1s",
            "signpost.handoff.hours=always",
            "signpost.handoff.every=100ms",
            "logging.level.org.ahpsignpost.conversation.TurnLine=off"
        })
@Import({LastLineTest.Faults.class, FillableDisk.Under.class})
class LastLineTest {

    private static final Path DATA = RunningService.newFolder();
    private static final TestRedis REDIS = new TestRedis();
    private static final List<Class<?>> PARTS = Breakable.PARTS;

    private static final int AT_ONCE = 16;
    private static final int PEOPLE = 48;
    private static final Duration IN_TIME = Duration.ofSeconds(6);
    private static final Duration RAISED_WITHIN = Duration.ofSeconds(60);

    /** Each calls for 999, in the words of several languages. */
    private static final List<String> DANGERS = List.of(
            "my face has dropped on one side",
            "I have crushing chest pain",
            "he is not breathing",
            "nagle opadła mi połowa twarzy i bełkoczę",
            "سینے میں شدید درد ہے اور پسینہ آ رہا ہے",
            "no puedo respirar, se me cierra la garganta");

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
    JdbcClient sql;

    @DynamicPropertySource
    static void outside(DynamicPropertyRegistry registry) {
        registry.add("signpost.data-dir", DATA::toString);
        registry.add("signpost.redis.url", REDIS::url);
    }

    /** How one person's message was answered. */
    private record Answered(String conversationId, int status, String body, Duration took) {}

    @AfterEach
    void mend() {
        breakable.mend();
        disk.makeRoom();
    }

    @AfterAll
    static void stopRedis() {
        REDIS.close();
    }

    @BeforeAll
    static void say() {
        System.out.println(PEOPLE + " people in danger for each fault, " + AT_ONCE + " at once");
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void whicheverPartBreaksUnderLoad(Class<?> part) throws Exception {
        var people = people();
        var answers = underLoad(people, () -> breakable.breakDown(List.of(part)));

        expectTheNumbers(answers);
        breakable.mend();
        // where the screen itself was broken nobody knows who was in danger: they were given every way to get help
        if (!part.getSimpleName().equals("DangerScreen")) {
            expectCases(people);
        }
    }

    @Test
    void whenRedisDiesUnderLoad() throws Exception {
        var people = people();
        var answers = underLoad(people, REDIS::kill);

        expectTheNumbers(answers);
        REDIS.startAgain();
        expectCases(people);
    }

    @Test
    void whenTheDiskIsFullUnderLoad() throws Exception {
        var people = people();
        var answers = underLoad(people, disk::fill);

        expectTheNumbers(answers);
        disk.makeRoom();
        expectCases(people);
    }

    @Test
    void whenTheDatabaseIsLockedUnderLoad() throws Exception {
        var people = people();
        try (var stranger = DriverManager.getConnection("jdbc:sqlite:" + DATA.resolve("signpost.db"));
                var statement = stranger.createStatement()) {
            var answers = underLoad(people, () -> {
                try {
                    statement.execute("BEGIN IMMEDIATE");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            expectTheNumbers(answers);
            assertThat(answers).as("some could not be recorded").anyMatch(answer -> answer.status() == 503);
            statement.execute("ROLLBACK");
        }
        expectCases(people);
    }

    @Test
    void whenEverythingBreaksAtOnce() throws Exception {
        var people = people();
        var answers = underLoad(people, () -> {
            breakable.breakDown(PARTS);
            REDIS.kill();
        });

        expectTheNumbers(answers);
        REDIS.startAgain();
    }

    private List<String> people() {
        var http = new Http(port);
        return IntStream.range(0, PEOPLE).mapToObj(i -> http.open()).toList();
    }

    /** Everyone writes once, many at a time; the fault strikes when a third have written. */
    private List<Answered> underLoad(List<String> people, Runnable fault) throws Exception {
        var begun = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = new ArrayList<Callable<Answered>>();
            for (int i = 0; i < people.size(); i++) {
                String id = people.get(i);
                String words = DANGERS.get(i % DANGERS.size());
                work.add(() -> {
                    if (begun.incrementAndGet() == PEOPLE / 3) {
                        fault.run();
                    }
                    long start = System.nanoTime();
                    var reply = new Http(port).say(id, words);
                    return new Answered(id, reply.status(), reply.body(), Duration.ofNanos(System.nanoTime() - start));
                });
            }
            var answers = new ArrayList<Answered>();
            for (Future<Answered> one : threads.invokeAll(work)) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static void expectTheNumbers(List<Answered> answers) {
        assertThat(answers).hasSize(PEOPLE).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(200, 503);
            assertThat(Http.JSON.readTree(answer.body()).at("/replies/0/text").asString())
                    .as(answer.body())
                    .contains("999");
            assertThat(answer.took()).isLessThan(IN_TIME);
        });
    }

    /** Every one of them has a case in the end, however it was recorded. */
    private void expectCases(List<String> people) throws InterruptedException {
        long until = System.nanoTime() + RAISED_WITHIN.toNanos();
        Set<String> without = new HashSet<>(people);
        while (!without.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(100);
            var cases = sql.sql("SELECT conversation_id, urgency FROM handoff_case")
                    .query()
                    .listOfRows();
            for (Map<String, Object> row : cases) {
                assertThat(row.get("urgency")).isEqualTo("emergency");
                without.remove(String.valueOf(row.get("conversation_id")));
            }
        }
        assertThat(without).as("people in danger whom nobody would hear of").isEmpty();
    }
}
