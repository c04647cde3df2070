package org.ahpsignpost.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class LocalLiveTest extends LiveContract {

    private final AtomicLong nanos = new AtomicLong();

    @Override
    LocalLive live(Duration laneWait) {
        return new LocalLive(properties("", laneWait), nanos::get);
    }

    @Test
    void aLaneLeavesNothingBehind() {
        LocalLive live = live(LANE_WAIT);
        IntStream.range(0, 1000).forEach(i -> live.inLane("c" + i, () -> i));
        assertThat(live.lanesInUse()).isZero();
    }

    @Test
    void hotStateThatStandsIdleIsDropped() {
        LocalLive live = live(LANE_WAIT);
        live.keepHot("h1", "{}");
        nanos.addAndGet(Duration.ofMinutes(29).toNanos());
        assertThat(live.hot("h1")).isPresent();
        nanos.addAndGet(Duration.ofMinutes(29).toNanos());
        assertThat(live.hot("h1")).isPresent();
        nanos.addAndGet(Duration.ofMinutes(31).toNanos());
        assertThat(live.hot("h1")).isEmpty();
    }

    @Test
    void hotStateNeverGrowsPastItsBound() {
        LocalLive live = live(LANE_WAIT);
        IntStream.range(0, 5000).forEach(i -> live.keepHot("h" + i, "x".repeat(1000)));
        assertThat(live.hotBytes()).isLessThanOrEqualTo(1 << 20).isPositive();
    }

    @Test
    void theLimitFillsUpAgainWithTime() {
        LocalLive live = live(LANE_WAIT);
        assertThat(IntStream.range(0, 9).filter(i -> live.allow("k")).count()).isEqualTo(5);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(IntStream.range(0, 9).filter(i -> live.allow("k")).count()).isEqualTo(2);
    }

    @Test
    void aLimitSwitchedOffLetsEverythingThrough() {
        var off = new LiveProperties(
                properties("", LANE_WAIT).live(),
                properties("", LANE_WAIT).redis(),
                new LiveProperties.RateLimitProperties(false, 1, 1));
        var live = new LocalLive(off, Ticker.systemTicker());
        assertThat(IntStream.range(0, 1000).allMatch(i -> live.allow("k"))).isTrue();
    }

    @Test
    void healthIsUpAndNotDegraded() {
        var health = new LiveHealth(live(LANE_WAIT)).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("store", "process").containsEntry("degraded", false);
    }
}
