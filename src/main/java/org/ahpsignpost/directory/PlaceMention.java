package org.ahpsignpost.directory;

/**
 * A place named inside a message.
 *
 * @param start where it starts in the message, in UTF-16 units
 * @param end where it ends, exclusive
 * @param place what it is; never {@link PlaceAnswer.Unknown}
 */
public record PlaceMention(int start, int end, PlaceAnswer place) {}
