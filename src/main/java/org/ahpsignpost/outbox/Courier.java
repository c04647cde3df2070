package org.ahpsignpost.outbox;

/**
 * Carries letters of one kind to the far side. A bean of the module that knows how. Called from several virtual threads at
 * once. What it throws counts as a failure that may pass; its message goes nowhere, because it may quote an address.
 */
public interface Courier {

    /** The kind of letters it takes. No two couriers share one. */
    String kind();

    /**
     * Tries once, and comes back within 45 seconds: after that it is interrupted and the try counts as failed. The same letter
     * may come again although it arrived, so its id must reach the far side.
     *
     * @param attempt which try of this letter it is, from 1; from the second on it may have arrived already
     */
    Delivery deliver(Outgoing letter, int attempt);
}
