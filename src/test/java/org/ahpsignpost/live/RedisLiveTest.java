package org.ahpsignpost.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisLiveTest extends LiveContract {

    private static final TestRedis redis = new TestRedis();
    private final Nodes nodes = new Nodes();

    @AfterAll
    static void stop() {
        redis.close();
    }

    @AfterEach
    void everythingWentThroughRedis() {
        assertThat(nodes.meters.getMeters()).as("fallbacks").isEmpty();
        nodes.close();
    }

    @Override
    RedisLive live(Duration laneWait) {
        return nodes.on(redis.url(), laneWait);
    }

    @Test
    void twoNodesExcludeEachOtherInOneLane() throws Exception {
        RedisLive one = live(Duration.ofSeconds(20));
        RedisLive two = live(Duration.ofSeconds(20));
        int[] count = {0};
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                RedisLive node = i % 2 == 0 ? one : two;
                running.add(threads.submit(() -> node.inLane("both", () -> {
                    int before = count[0];
                    Thread.yield();
                    return count[0] = before + 1;
                })));
            }
            for (Future<Integer> each : running) {
                each.get();
            }
        }
        assertThat(count[0]).isEqualTo(300);
    }

    @Test
    void anotherNodeIsToldThatTheLaneIsBusy() throws Exception {
        var release = new CountDownLatch(1);
        Thread holder = hold(live(LANE_WAIT), "busy", release);
        RedisLive other = live(LANE_WAIT);
        assertThatThrownBy(() -> other.inLane("busy", () -> "never")).isInstanceOf(LaneBusyException.class);
        release.countDown();
        holder.join();
        assertThat(other.<String>inLane("busy", () -> "now")).isEqualTo("now");
    }

    @Test
    void aTurnLongerThanTheLeaseKeepsItsLane() throws Exception {
        var release = new CountDownLatch(1);
        Thread holder = hold(live(LANE_WAIT), "long", release);
        Thread.sleep(1500); // the lease is 600 ms
        RedisLive other = live(LANE_WAIT);
        assertThatThrownBy(() -> other.inLane("long", () -> "never")).isInstanceOf(LaneBusyException.class);
        release.countDown();
        holder.join();
    }

    @Test
    void theLaneOfANodeThatDiedComesFreeWhenItsLeaseRunsOut() throws Exception {
        var dying = nodes.on(redis.url(), LANE_WAIT);
        var release = new CountDownLatch(1);
        Thread holder = hold(dying, "orphan", release);
        dying.close(); // renews no more and releases nothing
        RedisLive other = live(Duration.ofSeconds(5));
        long start = System.nanoTime();
        assertThat(other.<String>inLane("orphan", () -> "taken over")).isEqualTo("taken over");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(100), Duration.ofSeconds(2));
        release.countDown();
        holder.join();
    }

    @Test
    void nodesShareHotStateAndLimits() {
        RedisLive one = live(LANE_WAIT);
        RedisLive two = live(LANE_WAIT);
        one.keepHot("shared", "{\"v\":1}");
        assertThat(two.hot("shared")).contains("{\"v\":1}");
        two.forget("shared");
        assertThat(one.hot("shared")).isEmpty();
        long allowed = IntStream.range(0, 20)
                .filter(i -> (i % 2 == 0 ? one : two).allow("shared"))
                .count();
        assertThat(allowed).isBetween(5L, 7L);
    }

    @Test
    void howLongATurnWaitsForRedis() {
        RedisLive live = live(LANE_WAIT);
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 2000; i++) {
                String id = "speed" + i % 100;
                live.inLane(id, () -> {
                    live.keepHot(id, live.hot(id).orElse("{}"));
                    return id;
                });
            }
            System.out.printf(
                    "lane + hot read + hot write through Redis: %d us%n", (System.nanoTime() - start) / 2_000_000);
        }
        assertThat(live.degraded()).isFalse();
    }
}
