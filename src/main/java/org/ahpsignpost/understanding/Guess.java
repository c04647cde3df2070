package org.ahpsignpost.understanding;

import org.ahpsignpost.labels.Label;

/**
 * One reading of a message.
 *
 * @param confidence from 0 to 1; all readings of a message together make 1
 */
public record Guess(Label label, double confidence) {}
