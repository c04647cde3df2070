package org.ahpsignpost.learning;

/**
 * How a model speaks of what it has learned.
 *
 * @param sharpness the scores are multiplied by this, so that "nine in ten" is right nine times in ten
 * @param shortest texts shorter than this speak softer: one word alone is seldom the whole of a wish. About 15 a word
 * @param priorByEvidence whether how common an outcome is counts only as much as the text itself, so that a word or two are not the
 *     commonest outcome for want of more; without it what is unknown is taken for the commonest
 */
record Manner(float sharpness, float shortest, boolean priorByEvidence) {}
