package org.ahpsignpost.outbox;

import java.time.Instant;

/**
 * A letter that was given up, without its address and its words.
 *
 * @param reason code of its last failure
 * @param attempts how often it was tried
 * @param keepUntil when it is deleted, if nobody brings it back to life
 */
public record DeadLetter(String id, String kind, String reason, int attempts, Instant createdAt, Instant keepUntil) {}
