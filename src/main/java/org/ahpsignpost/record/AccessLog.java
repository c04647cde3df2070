package org.ahpsignpost.record;

import java.time.Instant;
import java.util.List;

/** Who looked at whose conversation. Only ever added to; kept for a year. Thread-safe. */
public interface AccessLog {

    /**
     * Writes the event.
     *
     * @return {@link Commit.Committed}, or {@link Commit.NotSaved}: then nothing may be shown
     */
    Commit write(AccessEvent event);

    /** Events of a time, oldest first. @param from inclusive @param until exclusive */
    List<AccessEvent> between(Instant from, Instant until, int atMost);
}
