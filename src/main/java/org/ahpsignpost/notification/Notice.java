package org.ahpsignpost.notification;

import java.time.Instant;

/**
 * What staff are told of a case. Nothing of the person is in it.
 *
 * @param reference of the case
 * @param event {@code offered}, {@code danger} (more danger was told) or {@code unanswered} (nobody came in time)
 * @param urgency {@code emergency}, {@code urgent} or {@code routine}
 * @param contact which contacts to tell, 0 for the first
 * @param since when it happened
 */
public record Notice(String reference, String event, String urgency, int contact, Instant since) {}
