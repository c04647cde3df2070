package org.ahpsignpost.plainlanguage;

/**
 * How hard a text is to read.
 *
 * @param grade Flesch-Kincaid grade in United States school years, one decimal, never below 0; a signpost, not a proof of understanding
 * @param words how many words were counted
 */
public record Reading(double grade, int words) {}
