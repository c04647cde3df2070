package org.ahpsignpost.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Live} promises. */
abstract class LiveContract {

    static final Duration LANE_WAIT = Duration.ofMillis(400);

    static LiveProperties properties(String redisUrl, Duration laneWait) {
        return new LiveProperties(
                new LiveProperties.LaneProperties(laneWait, Duration.ofMillis(600), Duration.ofMinutes(30), 1),
                new LiveProperties.RedisProperties(redisUrl, Duration.ofMillis(250)),
                new LiveProperties.RateLimitProperties(true, 5, 60));
    }

    abstract Live live(Duration laneWait);

    @Test
    void workInOneLaneNeverOverlapsAndIsAllDone() throws Exception {
        Live live = live(Duration.ofSeconds(20));
        int[] count = {0}; // not atomic: only the lane keeps it right
        var inside = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                running.add(threads.submit(() -> live.inLane("c1", () -> {
                    assertThat(inside.incrementAndGet()).isEqualTo(1);
                    int seen = ++count[0];
                    inside.decrementAndGet();
                    return seen;
                })));
            }
            for (Future<Integer> one : running) {
                one.get();
            }
        }
        assertThat(count[0]).isEqualTo(500);
    }

    @Test
    void messagesToOneConversationAreTakenInOrderOfArrival() throws Exception {
        Live live = live(Duration.ofSeconds(5));
        List<Integer> order = new ArrayList<>();
        var release = new CountDownLatch(1);
        Thread holder = hold(live, "c1", release);
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            Thread next = Thread.ofPlatform().start(() -> live.inLane("c1", () -> order.add(number)));
            while (next.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
            waiting.add(next);
        }
        release.countDown();
        holder.join();
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(order)
                .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void anotherConversationDoesNotWait() throws Exception {
        Live live = live(LANE_WAIT);
        var release = new CountDownLatch(1);
        Thread holder = hold(live, "c1", release);
        assertThat(live.<String>inLane("c2", () -> "done")).isEqualTo("done");
        release.countDown();
        holder.join();
    }

    @Test
    void aLaneThatStaysBusyIsToldWithinTheLimit() throws Exception {
        Live live = live(LANE_WAIT);
        var release = new CountDownLatch(1);
        Thread holder = hold(live, "c1", release);
        long start = System.nanoTime();
        assertThatThrownBy(() -> live.inLane("c1", () -> "never")).isInstanceOf(LaneBusyException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(LANE_WAIT, LANE_WAIT.plusMillis(600));
        release.countDown();
        holder.join();
        assertThat(live.<String>inLane("c1", () -> "now")).isEqualTo("now");
    }

    @Test
    void workThatThrowsLeavesTheLaneFree() {
        Live live = live(LANE_WAIT);
        assertThatThrownBy(() -> live.inLane("c1", () -> {
                    throw new IllegalStateException("a mistake");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(live.<String>inLane("c1", () -> "free")).isEqualTo("free");
    }

    @Test
    void hotStateIsKeptReplacedAndForgotten() {
        Live live = live(LANE_WAIT);
        assertThat(live.hot("h1")).isEmpty();
        live.keepHot("h1", "{\"place\":\"Łódź 🦶\"}");
        assertThat(live.hot("h1")).contains("{\"place\":\"Łódź 🦶\"}");
        live.keepHot("h1", "{}");
        assertThat(live.hot("h1")).contains("{}");
        live.forget("h1");
        live.forget("h1");
        assertThat(live.hot("h1")).isEmpty();
    }

    @Test
    void aKeyThatUsedUpItsCallsIsStoppedAndAnotherIsNot() {
        Live live = live(LANE_WAIT);
        long allowed = IntStream.range(0, 30).filter(i -> live.allow("k1")).count();
        assertThat(allowed).isBetween(5L, 7L); // 5 at once, and one a second comes back
        assertThat(live.allow("k2")).isTrue();
    }

    /** Holds a lane in another thread until released; returns once it is held. */
    static Thread hold(Live live, String conversationId, CountDownLatch release) {
        var held = new CompletableFuture<Void>();
        Thread holder = Thread.ofPlatform()
                .start(() -> live.inLane(conversationId, () -> {
                    held.complete(null);
                    try {
                        release.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return "held";
                }));
        held.join();
        return holder;
    }
}
