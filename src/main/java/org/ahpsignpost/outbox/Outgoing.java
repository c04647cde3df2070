package org.ahpsignpost.outbox;

import java.time.Instant;

/**
 * A letter to send.
 *
 * @param id makes it unique: the same id is not put twice for as long as its row is kept. It is logged, so it says nothing of a person
 * @param kind which courier takes it; one of a closed list, because metrics carry it
 * @param address where to; only the courier reads it, and it may hold a secret
 * @param body what to say; only the courier reads it
 * @param giveUpAt from then on it is no longer sent
 */
public record Outgoing(String id, String kind, String address, String body, Instant giveUpAt) {

    /** Leaves address and body out. */
    @Override
    public String toString() {
        return "Outgoing[" + id + ", " + kind + "]";
    }
}
