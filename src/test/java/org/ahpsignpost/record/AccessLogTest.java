package org.ahpsignpost.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/** Who looked at what, on both databases. */
class AccessLogTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:31.004Z");

    @BothDatabases
    void whatIsWrittenIsReadBackInTheOrderOfTime(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var log = new SqlAccessLog(database.dataSource(), record.writer());
            var later = event(NOW.plusSeconds(5), "viewed");
            var first = event(NOW, "signed-in");
            log.write(later);
            log.write(first);

            assertThat(log.between(NOW, NOW.plusSeconds(6), 10)).containsExactly(first, later);
            assertThat(log.between(NOW, NOW.plusSeconds(5), 10)).containsExactly(first);
            assertThat(log.between(NOW, NOW.plusSeconds(6), 1)).containsExactly(first);
        }
    }

    @BothDatabases
    void anEventIsKeptForAYearAndThenDeleted(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var log = new SqlAccessLog(database.dataSource(), record.writer());
            log.write(event(NOW, "viewed"));
            log.write(event(NOW.plus(Duration.ofDays(365)), "viewed"));
            assertThat(log.between(Instant.EPOCH, NOW.plus(Duration.ofDays(999)), 10))
                    .hasSize(2);

            log.write(event(NOW.plus(Duration.ofDays(367)), "viewed"));

            assertThat(log.between(Instant.EPOCH, NOW.plusSeconds(1), 10)).isEmpty();
        }
    }

    private static AccessEvent event(Instant at, String action) {
        return new AccessEvent(at, "local sam", "local", action, "handoff", "K7F2-QM3P", null);
    }
}
