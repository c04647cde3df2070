package org.ahpsignpost.outbox;

import java.time.Duration;

/** The numbers of the outbox, and why they are what they are. */
final class OutboxLimits {

    /** Deliveries of one node at once: a slow far side must not take all connections or threads. */
    static final int AT_ONCE = 8;

    /** How long one node has a letter to itself. Longer than a delivery and its mark, and short enough after a crash. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** How long one delivery may take: the rest of the lease is for marking it. */
    static final Duration DELIVERY = Duration.ofSeconds(45);

    /** How long closing waits for deliveries under way: less than the 30 seconds that an orderly stop of the service has. */
    static final Duration FINISH = Duration.ofSeconds(10);

    /** Doubled after each attempt, so that a far side in trouble is left in peace. */
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** What a far side may ask for: after an hour nobody reads a notice that somebody waits. */
    static final Duration LONGEST_ASKED_WAIT = Duration.ofHours(1);

    /** A little over an hour with the waits above. */
    static final int ATTEMPTS = 12;

    /** How long a letter that was brought back to life is tried. */
    static final Duration SECOND_LIFE = Duration.ofDays(1);

    /** How long the same id is known as sent. */
    static final Duration KEEP_SENT = Duration.ofDays(7);

    /** How long somebody can find out why a letter died. */
    static final Duration KEEP_DEAD = Duration.ofDays(30);

    static final Duration SWEEP_EVERY = Duration.ofHours(1);

    /** Rows that are deleted or set aside in one transaction, so that turns never wait long behind them. */
    static final int ROWS_AT_ONCE = 200;

    private OutboxLimits() {}
}
