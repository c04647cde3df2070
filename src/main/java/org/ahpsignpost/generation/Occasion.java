package org.ahpsignpost.generation;

import java.time.Instant;
import org.ahpsignpost.labels.Language;

/**
 * The turn for which words are needed.
 *
 * @param language the language to answer in
 */
public record Occasion(String conversationId, int turn, Language language, Instant at) {}
