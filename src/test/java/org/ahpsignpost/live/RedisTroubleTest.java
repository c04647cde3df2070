package org.ahpsignpost.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Redis gone, slow or never there: slower or not shared, but every call is answered and nothing throws. */
class RedisTroubleTest {

    private static final Duration LANE_WAIT = Duration.ofSeconds(2);

    private final Nodes nodes = new Nodes();

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void redisKilledInTheMiddleOfALaneCostsNoMessage() throws Exception {
        try (TestRedis redis = new TestRedis()) {
            RedisLive live = nodes.on(redis.url(), LANE_WAIT);
            String answer = live.inLane("c1", () -> {
                live.keepHot("c1", "{\"v\":1}");
                redis.kill();
                live.keepHot("c1", "{\"v\":2}");
                return live.hot("c1").orElse("nothing");
            });
            assertThat(answer).isEqualTo("{\"v\":2}");
            assertThat(live.allow("k")).isTrue();
            assertThat(live.<String>inLane("c1", () -> "next")).isEqualTo("next");
            assertThat(nodes.fallbacks("lane")).isEqualTo(1);
            var health = new LiveHealth(live).health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsEntry("store", "redis").containsEntry("degraded", true);

            redis.startAgain();
            untilDegradedIs(false, live);
            assertThat(live.hot("c1")).as("what was kept aside is old by now").isEmpty();
            live.keepHot("c1", "{\"v\":3}");
            assertThat(nodes.on(redis.url(), LANE_WAIT).hot("c1")).contains("{\"v\":3}");
        }
    }

    @Test
    void oneNodeKeepsItsOwnOrderWhileRedisIsAway() throws Exception {
        RedisLive live = nodes.on("redis://127.0.0.1:" + TestRedis.freePort(), LANE_WAIT);
        assertThat(live.degraded()).isTrue();
        int[] count = {0};
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                running.add(threads.submit(() -> live.inLane("c1", () -> ++count[0])));
            }
            for (Future<Integer> one : running) {
                one.get();
            }
        }
        assertThat(count[0]).isEqualTo(200);
    }

    @Test
    void aRedisThatStopsAnsweringCostsOneLimitAndNoMore() throws Exception {
        try (TestRedis redis = new TestRedis();
                var proxy = new StallingProxy(redis.port())) {
            RedisLive live = nodes.on(proxy.url(), LANE_WAIT);
            live.keepHot("c1", "{\"v\":1}");
            assertThat(live.degraded()).isFalse();
            proxy.stall();

            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertThat(live.<String>inLane("c1", () -> "done")).isEqualTo("done");
                live.forget("c1");
                assertThat(live.allow("k" + i)).isTrue();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1000));
            assertThat(live.degraded()).isTrue();

            proxy.flow();
            untilDegradedIs(false, live);
            assertThat(live.hot("c1"))
                    .as("forgotten while Redis did not answer")
                    .isEmpty();
            // a lane taken in Redis just as it stalled has been released or has run out
            assertThat(live.<String>inLane("c1", () -> "again")).isEqualTo("again");
        }
    }

    @Test
    void aRedisThatNeverAnswersDelaysTheStartByNoMoreThanItsLimit() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            RedisLive live = nodes.on("redis://127.0.0.1:" + silent.getLocalPort(), LANE_WAIT);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            assertThat(live.<String>inLane("c1", () -> "done")).isEqualTo("done");
            live.keepHot("c1", "{}");
            assertThat(live.hot("c1")).contains("{}");
        }
    }

    @Test
    void twoNodesWithoutRedisStillAnswerEveryone() throws IOException, InterruptedException {
        String nowhere = "redis://127.0.0.1:" + TestRedis.freePort();
        RedisLive one = nodes.on(nowhere, LANE_WAIT);
        RedisLive two = nodes.on(nowhere, LANE_WAIT);
        var release = new CountDownLatch(1);
        Thread holder = LiveContract.hold(one, "c1", release);
        assertThat(two.<String>inLane("c1", () -> "done")).isEqualTo("done");
        release.countDown();
        holder.join();
    }

    private static void untilDegradedIs(boolean wanted, RedisLive live) throws InterruptedException {
        for (int i = 0; i < 500 && live.degraded() != wanted; i++) {
            Thread.sleep(20);
        }
        assertThat(live.degraded()).isEqualTo(wanted);
    }
}
