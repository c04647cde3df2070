package org.ahpsignpost.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nudges wake somebody at once where they can, and cost nothing but time where they cannot. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WakeUpTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void aNudgeWakesWhoeverWaitsInThisProcess() throws InterruptedException {
        var wakeUp = new LocalWakeUp();
        wakeUp.give();
        wakeUp.give();
        assertThat(waited(wakeUp, LONG)).isLessThan(Duration.ofSeconds(1));
        assertThat(waited(wakeUp, Duration.ofMillis(100))).isGreaterThanOrEqualTo(Duration.ofMillis(99));
    }

    @Test
    void theNudgesOfOneNodeWakeAnother() throws InterruptedException {
        try (var redis = new TestRedis();
                var one = node(redis);
                var other = node(redis)) {
            WakeUp mine = one.wakeUp("t");
            WakeUp theirs = other.wakeUp("t");
            var nudging = Thread.ofVirtual().start(() -> {
                // each goes to one node of the group: before long it is the other's turn
                for (int i = 0; i < 100 && !Thread.currentThread().isInterrupted(); i++) {
                    mine.give();
                    sleep();
                }
            });
            assertThat(waited(theirs, LONG)).isLessThan(Duration.ofSeconds(10));
            nudging.interrupt();
        }
    }

    @Test
    void withoutRedisANodeWakesItselfAndThrowsNothing() throws InterruptedException {
        try (var redis = new TestRedis();
                var one = node(redis)) {
            WakeUp wakeUp = one.wakeUp("t");
            redis.kill();
            wakeUp.give();
            assertThat(waited(wakeUp, LONG)).isLessThan(Duration.ofSeconds(1));
            assertThat(waited(wakeUp, Duration.ofMillis(50))).isLessThan(Duration.ofSeconds(5));
            redis.startAgain();
        }
    }

    private static RedisLive node(TestRedis redis) {
        var properties = LiveContract.properties(redis.url(), Duration.ofSeconds(5));
        return new RedisLive(
                        properties,
                        new LocalLive(properties, Ticker.systemTicker()),
                        () -> UUID.randomUUID().toString(),
                        new SimpleMeterRegistry())
                .start();
    }

    private static Duration waited(WakeUp wakeUp, Duration atMost) throws InterruptedException {
        long start = System.nanoTime();
        wakeUp.await(atMost);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
