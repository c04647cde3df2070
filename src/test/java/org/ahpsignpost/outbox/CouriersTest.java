package org.ahpsignpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.junit.jupiter.api.Test;

class CouriersTest {

    @Test
    void aCourierThatHangsIsInterruptedAndTheTryCountsAsFailed() throws Exception {
        var interrupted = new CountDownLatch(1);
        var hanging = new StubCourier().does(letter -> {
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new Delivered();
        });
        try (var couriers = new Couriers(List.of(hanging), Duration.ofMillis(100))) {
            assertThat(couriers.deliver(TestNode.letter("a", Instant.MAX), 1))
                    .isEqualTo(new TryLater("timed_out", null));
            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void twoCouriersOfOneKindAreRefused() {
        List<Courier> two = List.of(new StubCourier(), new StubCourier());
        assertThatThrownBy(() -> new Couriers(two, OutboxLimits.DELIVERY)).hasMessageContaining("stub");
    }
}
