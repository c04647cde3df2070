package org.ahpsignpost.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ahpsignpost.record.Commit;

/** Carries one claimed letter: tries it and writes down what became of it. Thread-safe. */
final class Postman {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Couriers couriers;
    private final Letters letters;
    private final OutboxMeters meters;
    private final Clock clock;

    Postman(Couriers couriers, Letters letters, OutboxMeters meters, Clock clock) {
        this.couriers = couriers;
        this.letters = letters;
        this.meters = meters;
        this.clock = clock;
    }

    /** Interrupted, it leaves the letter to its lease: another round sends it again. */
    void carry(Claimed claimed) {
        long leaseEnds = System.nanoTime() + OutboxLimits.LEASE.toNanos();
        try {
            Fate fate = fate(claimed);
            count(claimed.letter(), fate);
            settle(claimed, fate, leaseEnds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fate fate(Claimed claimed) throws InterruptedException {
        Optional<Fate> decided = Fate.beforeTrying(claimed, clock.instant());
        return decided.isPresent()
                ? decided.get()
                : Fate.after(couriers.deliver(claimed.letter(), claimed.attempts()), claimed, clock.instant());
    }

    private void count(Outgoing letter, Fate fate) {
        switch (fate) {
            case Fate.Sent() -> meters.sent(letter.kind());
            case Fate.Withdrawn withdrawn -> meters.withdrawn(letter.kind());
            case Fate.Later later -> meters.later(letter.kind());
            case Fate.Dead(String reason) -> meters.died(letter.id(), letter.kind(), reason);
        }
    }

    /** A letter that went out is not sent again only because the record hung for a moment. */
    private void settle(Claimed claimed, Fate fate, long leaseEnds) throws InterruptedException {
        while (!(letters.settle(claimed, fate, clock.instant()) instanceof Commit.Committed)
                && System.nanoTime() < leaseEnds) {
            Thread.sleep(PAUSE);
        }
    }
}
