package org.ahpsignpost.directory;

/**
 * Why one record of a feed was not taken.
 *
 * @param recordId its id, or its position where it has none
 * @param path where in the record, as a JSON pointer; empty for the whole record
 * @param why in words for whoever runs the feed
 */
public record Refusal(String recordId, String path, String why) {}
