package org.ahpsignpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.outbox.Fate.Dead;
import org.ahpsignpost.outbox.Fate.Later;
import org.ahpsignpost.outbox.Fate.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant FAR = NOW.plus(Duration.ofDays(1));

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(1, 11).mapToObj(attempt -> waited(attempt, null)))
                .extracting(Duration::toSeconds)
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L, 900L);
    }

    @Test
    void theFarSideMayAskForALongerWaitButForNoMoreThanAnHour() {
        assertThat(waited(1, Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(5));
        assertThat(waited(1, Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(waited(1, Duration.ofDays(9))).isEqualTo(Duration.ofHours(1));
        assertThat(waited(1, Duration.ofSeconds(-9))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void theTwelfthFailureIsTheLast() {
        assertThat(Fate.after(new TryLater("busy", null), claimed(12, FAR), NOW))
                .isEqualTo(new Dead("busy"));
    }

    @Test
    void aLetterDiesWhereNoFurtherTryWouldBeInTime() {
        var soon = claimed(1, NOW.plusSeconds(5));
        assertThat(Fate.after(new TryLater("busy", null), soon, NOW)).isEqualTo(new Dead("busy"));
    }

    @Test
    void aDeliveryIsTheEndAndSoIsARefusal() {
        assertThat(Fate.after(new Delivered(), claimed(1, FAR), NOW)).isEqualTo(new Sent());
        assertThat(Fate.after(new Refused("http_404"), claimed(1, FAR), NOW)).isEqualTo(new Dead("http_404"));
    }

    @Test
    void aLetterThatCrashedItsNodesTooOftenIsNotTriedAgain() {
        assertThat(Fate.beforeTrying(claimed(12, FAR), NOW)).isEmpty();
        assertThat(Fate.beforeTrying(claimed(13, FAR), NOW)).contains(new Dead("too_often"));
        assertThat(Fate.beforeTrying(claimed(1, NOW), NOW)).contains(new Dead("too_late"));
    }

    private static Duration waited(int attempt, @Nullable Duration asked) {
        Fate fate = Fate.after(new TryLater("busy", asked), claimed(attempt, FAR), NOW);
        return Duration.between(NOW, ((Later) fate).at());
    }

    private static Claimed claimed(int attempt, Instant giveUpAt) {
        return new Claimed(TestNode.letter("a", giveUpAt), attempt, NOW.plus(OutboxLimits.LEASE), null);
    }
}
