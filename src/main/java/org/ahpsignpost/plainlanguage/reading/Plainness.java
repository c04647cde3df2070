package org.ahpsignpost.plainlanguage.reading;

/**
 * How plain a text is, by the measure of its language.
 *
 * @param score in the measure's own scale, one decimal
 * @param bar what the score must keep to
 * @param words words counted; Chinese characters for Chinese
 * @param longest words of the longest sentence
 * @param keepsBar false where the score is beyond the bar or a sentence is too long
 */
public record Plainness(Measure measure, double score, double bar, int words, int longest, boolean keepsBar) {}
