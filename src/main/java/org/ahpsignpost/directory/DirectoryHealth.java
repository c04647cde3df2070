package org.ahpsignpost.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the directory fares.
 *
 * @param services how many are offered now
 */
public record DirectoryHealth(State state, int services, List<SourceHealth> sources) {

    /** From all well to nothing there. */
    public enum State {
        /** Every source was read to its end. */
        WORKING,
        /** There are services, but a source could not be read, or not to its end. */
        PARTLY,
        /** Sources are configured, but no service came of them. */
        UNAVAILABLE,
        /** No source is configured. */
        SWITCHED_OFF
    }

    public DirectoryHealth {
        sources = List.copyOf(sources);
    }

    /**
     * How one source fares.
     *
     * @param refused records refused when it was last read
     * @param fetchedAt when it was last read; null where it never was
     * @param fault why it could not be read to its end; null where it could
     */
    public record SourceHealth(
            String source,
            int services,
            int refused,
            @Nullable Instant fetchedAt,
            @Nullable String fault) {}
}
