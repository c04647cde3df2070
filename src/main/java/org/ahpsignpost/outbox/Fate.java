package org.ahpsignpost.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written down of a letter after a try. */
sealed interface Fate {

    record Sent() implements Fate {}

    record Withdrawn(String reason) implements Fate {}

    record Later(Instant at, String reason) implements Fate {}

    record Dead(String reason) implements Fate {}

    /** The fate of a letter that must not be tried (again); empty where it may. */
    static Optional<Fate> beforeTrying(Claimed claimed, Instant now) {
        boolean tooLate = !now.isBefore(claimed.letter().giveUpAt());
        boolean tooOften = claimed.attempts() > OutboxLimits.ATTEMPTS;
        if (!tooLate && !tooOften) {
            return Optional.empty();
        }
        String reason = claimed.reason();
        return Optional.of(new Dead(reason != null ? reason : tooLate ? "too_late" : "too_often"));
    }

    static Fate after(Delivery delivery, Claimed claimed, Instant now) {
        return switch (delivery) {
            case Delivery.Delivered() -> new Sent();
            case Delivery.Withdrawn(String reason) -> new Withdrawn(reason);
            case Delivery.Refused(String reason) -> new Dead(reason);
            case Delivery.TryLater(String reason, Duration asked) -> later(reason, asked, claimed, now);
        };
    }

    /** A letter dies at once where no further try would be in time: whoever can help hears of it sooner. */
    private static Fate later(String reason, @Nullable Duration asked, Claimed claimed, Instant now) {
        Instant next = now.plus(wait(claimed.attempts(), asked));
        boolean over = claimed.attempts() >= OutboxLimits.ATTEMPTS
                || !next.isBefore(claimed.letter().giveUpAt());
        return over ? new Dead(reason) : new Later(next, reason);
    }

    /** How long to wait after so many attempts: doubled each time, longer where the far side asked for it. */
    private static Duration wait(int attempts, @Nullable Duration asked) {
        Duration doubled = OutboxLimits.FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        Duration ours = shorter(doubled, OutboxLimits.LONGEST_WAIT);
        Duration theirs = asked == null ? Duration.ZERO : shorter(asked, OutboxLimits.LONGEST_ASKED_WAIT);
        return ours.compareTo(theirs) < 0 ? theirs : ours;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
