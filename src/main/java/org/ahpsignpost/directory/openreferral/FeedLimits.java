package org.ahpsignpost.directory.openreferral;

import java.time.Duration;

/**
 * How long and how much we take from somebody else's server.
 *
 * @param connect to open a connection
 * @param answer from asking to the last byte of one answer
 * @param whole for a whole feed
 * @param retries after the first try of one request, for faults that may pass
 * @param pause before the first retry; doubled before each further one
 * @param pages of a list
 * @param bytes of one answer
 * @param services of one feed
 */
record FeedLimits(
        Duration connect,
        Duration answer,
        Duration whole,
        int retries,
        Duration pause,
        int pages,
        int bytes,
        int services) {

    /** A large county's feed (about 5,000 services) ends well within these. */
    static final FeedLimits USUAL = new FeedLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofMinutes(45),
            2,
            Duration.ofMillis(500),
            1_000,
            16 << 20,
            50_000);
}
