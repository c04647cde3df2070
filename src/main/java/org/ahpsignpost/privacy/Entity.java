package org.ahpsignpost.privacy;

/**
 * One piece of personal data in the original text.
 *
 * @param start first position, in Unicode code points from 0
 * @param end position after the last, in Unicode code points
 */
public record Entity(int start, int end, EntityType type) {}
