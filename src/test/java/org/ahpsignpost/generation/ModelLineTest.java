package org.ahpsignpost.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.generation.ModelReply.Failed;
import org.ahpsignpost.generation.ModelReply.Finish;
import org.ahpsignpost.generation.ModelReply.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for a model, how long, and when nobody is let through. */
@Timeout(60)
class ModelLineTest {

    private static final Prompt PROMPT = new Prompt("rules", "words");
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Spoken SPOKEN = Drafts.spoken("{}", Finish.STOP);
    private static final Failed FAILED = new Failed("http_500", true, null);

    private final MovableClock clock = new MovableClock();
    private final Breaker breaker = new Breaker(clock);

    @Test
    void aModelThatHearsNoInterruptHoldsNobodyButCountsUntilItEnds() throws Exception {
        var end = new CountDownLatch(1);
        var deaf = new ModelLine(
                () -> prompt -> {
                    boolean ended = false;
                    while (!ended) {
                        try {
                            ended = end.await(10, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            // deaf on purpose
                        }
                    }
                    return SPOKEN;
                },
                breaker,
                1);

        long start = System.nanoTime();
        assertThat(deaf.say(PROMPT, Duration.ofMillis(100))).isEqualTo(Failed.of("timed_out"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(deaf.say(PROMPT, LIMIT)).isEqualTo(Failed.of("busy"));

        end.countDown();
        ModelReply reply = Failed.of("busy");
        for (int i = 0; i < 500 && reply.equals(Failed.of("busy")); i++) {
            Thread.sleep(10);
            reply = deaf.say(PROMPT, LIMIT);
        }
        assertThat(reply).isEqualTo(SPOKEN);
    }

    @Test
    void theModelIsMadeOnceAndOnlyWhenItIsAsked() {
        var made = new AtomicInteger();
        var line = new ModelLine(
                () -> {
                    made.incrementAndGet();
                    return prompt -> SPOKEN;
                },
                breaker,
                1);
        assertThat(made).hasValue(0);
        assertThat(line.say(PROMPT, LIMIT)).isEqualTo(SPOKEN);
        assertThat(line.say(PROMPT, Duration.ZERO)).isEqualTo(Failed.of("timed_out"));
        assertThat(made).hasValue(1);
    }

    @Test
    void whateverBreaksInACallIsAFailureAndFreesItsPlace() {
        var line = new ModelLine(
                () -> prompt -> {
                    throw new LinkageError("no such class");
                },
                breaker,
                1);
        assertThat(line.say(PROMPT, LIMIT)).isEqualTo(Failed.of("broken"));
        assertThat(line.say(PROMPT, LIMIT)).isEqualTo(Failed.of("broken"));
    }

    @Test
    void noMoreCallsAtOnceThanAllowed() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var line = new ModelLine(
                () -> prompt -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    try {
                        Thread.sleep(200);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    now.decrementAndGet();
                    return SPOKEN;
                },
                breaker,
                3);
        List<Future<ModelReply>> replies = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                replies.add(people.submit(() -> line.say(PROMPT, LIMIT)));
            }
        }
        assertThat(most.get()).isBetween(1, 3);
        for (var reply : replies) {
            assertThat(reply.get()).isIn(SPOKEN, Failed.of("busy"));
        }
    }

    @Test
    void theBreakerOpensAfterHalfOfTheCallsFailedAndTriesOneAgain() {
        hear(SPOKEN, FAILED, SPOKEN);
        assertThat(breaker.state()).isEqualTo("closed");
        hear(FAILED);
        assertThat(breaker.state()).isEqualTo("open");
        assertThat(breaker.lets()).isFalse();

        clock.advance(Duration.ofSeconds(31));
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).as("one on trial").isFalse();
        breaker.heard(FAILED, Duration.ZERO);
        assertThat(breaker.state()).isEqualTo("open");

        clock.advance(Duration.ofSeconds(31));
        assertThat(breaker.lets()).isTrue();
        breaker.heard(SPOKEN, Duration.ZERO);
        assertThat(breaker.state()).isEqualTo("closed");
    }

    @Test
    void refusedWordsAreNoFailureOfTheEndpoint() {
        for (int i = 0; i < 20; i++) {
            hear(new ModelReply.Blocked("refusal", false));
        }
        assertThat(breaker.state()).isEqualTo("closed");
    }

    @Test
    void anEndpointIsLeftAloneForAsLongAsItAskedAndAnHourAtMost() {
        hear(new Failed("http_429", false, Duration.ofMinutes(5)));
        clock.advance(Duration.ofSeconds(299));
        assertThat(breaker.lets()).isFalse();
        clock.advance(Duration.ofSeconds(2));
        assertThat(breaker.lets()).isTrue();
        breaker.heard(new Failed("http_429", false, Duration.ofDays(9)), Duration.ZERO);
        clock.advance(Duration.ofMinutes(61));
        assertThat(breaker.lets()).isTrue();
    }

    private void hear(ModelReply... replies) {
        for (ModelReply reply : replies) {
            assertThat(breaker.lets()).isTrue();
            breaker.heard(reply, Duration.ofMillis(5));
        }
    }
}
