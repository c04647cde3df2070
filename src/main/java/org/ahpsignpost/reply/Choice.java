package org.ahpsignpost.reply;

/**
 * Something a person may pick instead of writing.
 *
 * @param label what the person reads
 * @param value what comes back when it is picked; stable across languages
 */
public record Choice(String label, String value) {}
