package org.ahpsignpost.outbox;

/**
 * How the outbox stands.
 *
 * @param waiting letters that are still to be sent
 * @param dead letters that were given up and are still kept
 */
public record OutboxCounts(int waiting, int dead) {}
