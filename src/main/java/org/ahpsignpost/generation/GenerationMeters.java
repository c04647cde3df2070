package org.ahpsignpost.generation;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators see of the model: uses by outcome, refusals by guard, tokens, time, the breaker. Tags are codes of closed lists. */
final class GenerationMeters {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationMeters.class);

    /** Settings that somebody has to mend: who we are, and which model. */
    private static final Set<String> TO_MEND = Set.of("http_401", "http_403", "http_404");

    private static final String CLOSED = "closed";
    private static final String HALF_OPEN = "half_open";

    private final MeterRegistry registry;

    GenerationMeters(MeterRegistry registry, Breaker breaker) {
        this.registry = registry;
        // 0 closed, 1 on trial, 2 open
        registry.gauge("signpost.generation.breaker", breaker, known -> switch (known.state()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            default -> 2;
        });
    }

    void used(Call call, String outcome, String reason) {
        String purpose = call.ask.purpose().wire();
        registry.counter("signpost.generation.uses", "purpose", purpose, "outcome", outcome, "reason", reason)
                .increment();
        registry.timer("signpost.generation.time", "purpose", purpose, "outcome", outcome)
                .record(call.millis(), TimeUnit.MILLISECONDS);
        registry.counter("signpost.generation.tokens", "way", "in").increment(call.tokensIn);
        registry.counter("signpost.generation.tokens", "way", "out").increment(call.tokensOut);
        if (TO_MEND.contains(reason)) {
            LOG.warn("The language model's server answered {}: mend the settings of signpost.generation", reason);
        }
    }

    void refused(String guard, String code) {
        registry.counter("signpost.generation.refusals", "guard", guard, "code", code)
                .increment();
    }
}
