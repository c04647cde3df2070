package org.ahpsignpost.conversation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.privacy.EntityType;

/**
 * Counts and times turns. Every tag comes from a closed list; no text, number or id of a person ever is one. The safety
 * counters exist from start, at zero, so that silence can be told from absence.
 */
final class TurnMeters {

    private final MeterRegistry registry;
    private final Map<String, Timer> steps = new ConcurrentHashMap<>();
    private final Map<String, Timer> turns = new ConcurrentHashMap<>();
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    TurnMeters(MeterRegistry registry) {
        this.registry = registry;
        for (var category : SafetyCategory.values()) {
            if (category != SafetyCategory.NONE) {
                alarms(category);
            }
        }
        for (var entity : EntityType.values()) {
            redactions(entity);
        }
        for (var kind : DecisionKind.values()) {
            counter("chat.decision", "kind", kind.wire(), "channel", "web", "lang", "en");
        }
        counter("chat.turn.failed", "reason", "not_saved");
    }

    void step(String name, long nanos) {
        steps.computeIfAbsent(
                        name,
                        step -> Timer.builder("chat.turn.step")
                                .description("Time in one step of a turn")
                                .tag("step", step)
                                .register(registry))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    void turn(Turn turn, Duration took) {
        String channel = turn.conversation.channel().wire();
        String language = turn.language.code();
        String outcome = outcome(turn);
        turns.computeIfAbsent(
                        channel + " " + language + " " + outcome,
                        key -> Timer.builder("chat.turn")
                                .description("Time of a whole turn, from message to durable reply")
                                .tags("channel", channel, "lang", language, "outcome", outcome)
                                .serviceLevelObjectives(
                                        Duration.ofMillis(5),
                                        Duration.ofMillis(25),
                                        Duration.ofMillis(100),
                                        Duration.ofMillis(250),
                                        Duration.ofSeconds(1),
                                        Duration.ofSeconds(5))
                                .register(registry))
                .record(took);
        counter("chat.decision", "kind", turn.kind.wire(), "channel", channel, "lang", language)
                .increment();
        if (turn.screening.danger()) {
            alarms(turn.screening.category()).increment();
        }
        turn.redaction.entities().forEach(entity -> redactions(entity.type()).increment());
        if (turn.gate != null) {
            counter("chat.reading.gate", "outcome", turn.gate.name().toLowerCase(Locale.ROOT), "lang", language)
                    .increment();
        }
        turn.failed.forEach(step -> counter("chat.step.failed", "step", step).increment());
    }

    void notSaved() {
        counter("chat.turn.failed", "reason", "not_saved").increment();
    }

    private Counter alarms(SafetyCategory category) {
        return counter("chat.safety.trigger", "kind", category.wire(), "stage", "input");
    }

    private Counter redactions(EntityType type) {
        return counter("chat.redaction", "entity", type.name().toLowerCase(Locale.ROOT));
    }

    private Counter counter(String name, String... tags) {
        return counters.computeIfAbsent(name + String.join(" ", tags), key -> registry.counter(name, tags));
    }

    private static String outcome(Turn turn) {
        return switch (turn.kind) {
            case ESCALATE -> "safety";
            case FALLBACK -> "clarify";
            case REFUSE -> "abstain";
            case HANDOFF -> "handoff";
            case ANSWER, ASK, COMMAND, CLOSED -> "answered";
        };
    }
}
