package org.ahpsignpost.directory.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source that was read.
 *
 * @param contentHash of a file; empty for an address
 * @param fetchedAt when it was last read
 * @param imported services taken then
 * @param refused records refused then
 * @param fault why it could not be read to its end; null where it could
 */
public record SourceState(
        String contentHash,
        Instant fetchedAt,
        int imported,
        int refused,
        @Nullable String fault) {}
