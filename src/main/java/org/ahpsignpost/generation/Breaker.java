package org.ahpsignpost.generation;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.generation.ModelReply.Failed;

/**
 * Stops asking an endpoint that fails: after half of the last ten calls (four at least) failed, for 30 seconds, and then for as long as
 * one trial call fails. An endpoint that asks to be left alone is, for as long as it asked, an hour at most. Thread-safe.
 */
final class Breaker {

    private static final float FAILURES_IN_100 = 50;
    private static final int CALLS_REMEMBERED = 10;
    private static final int FEWEST_CALLS = 4;
    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final CircuitBreaker breaker;

    Breaker(Clock clock) {
        breaker = CircuitBreaker.of(
                "generation",
                CircuitBreakerConfig.custom()
                        .failureRateThreshold(FAILURES_IN_100)
                        .slidingWindowSize(CALLS_REMEMBERED)
                        .minimumNumberOfCalls(FEWEST_CALLS)
                        .waitDurationInOpenState(OPEN)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .clock(clock)
                        .build());
    }

    /** Whether the endpoint may be asked; then {@link #heard} must be told what came of it. */
    boolean lets() {
        return breaker.tryAcquirePermission();
    }

    void heard(ModelReply reply, Duration took) {
        if (!(reply instanceof Failed failed)) {
            // refusing words is an answer too
            breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
            return;
        }
        breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, new FarSideException(failed, failed.code()));
        var wait = failed.leaveAlone();
        if (wait != null && wait.isPositive()) {
            breaker.transitionToOpenStateFor(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    /** Forgets what it heard. */
    void reset() {
        breaker.reset();
    }

    /** closed, open or half_open. */
    String state() {
        return breaker.getState().name().toLowerCase(Locale.ROOT);
    }
}
