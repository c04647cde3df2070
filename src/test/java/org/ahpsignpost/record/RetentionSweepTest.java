package org.ahpsignpost.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RetentionSweepTest {

    @Test
    void theClockMovesOnAndWhatIsPastItsTimeGoes() throws Exception {
        Instant keepUntil = Samples.conversation("c1").keepUntil();
        try (MigratedDatabase database = MigratedDatabase.sqlite();
                TestRecord record = database.openRecord()) {
            record.store().open(Samples.conversation("c1"));
            try (var early = new RetentionSweep(record.store(), at(keepUntil.minusSeconds(1)))) {
                early.sweep();
            }
            assertThat(record.store().find("c1")).isPresent();
            try (var late = new RetentionSweep(record.store(), at(keepUntil)).start(Duration.ofHours(1))) {
                for (int i = 0; i < 200 && record.store().find("c1").isPresent(); i++) {
                    Thread.sleep(20);
                }
            }
            assertThat(record.store().find("c1")).isEmpty();
        }
    }

    @Test
    void aSweepThatFailsIsLeftForTheNextHour() {
        MigratedDatabase database = MigratedDatabase.sqlite();
        TestRecord record = database.openRecord();
        record.close();
        database.close();
        try (var sweep = new RetentionSweep(record.store(), at(Samples.NOW))) {
            assertThatCode(sweep::sweep).doesNotThrowAnyException();
        }
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
