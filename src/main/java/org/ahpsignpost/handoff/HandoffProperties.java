package org.ahpsignpost.handoff;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of cases.
 *
 * @param dataDir where kept cases are written while the record is down
 */
@ConfigurationProperties("signpost")
record HandoffProperties(
        @DefaultValue("data") Path dataDir, @DefaultValue HandoffSettings handoff) {

    /**
     * @param hours when staff are there: {@code Mon-Fri 09:00-17:00, Sat 10:00-12:00}, {@code always}, or empty for never
     * @param closedDays days on which they are not: {@code 2026-12-25, 2026-12-28}
     * @param limits how long each state of a case may last
     * @param every how often the clock looks for time limits that have passed
     */
    record HandoffSettings(
            @DefaultValue("") String hours,
            @DefaultValue("") String closedDays,
            @DefaultValue Limits limits,
            @DefaultValue("1s") Duration every) {}
}
