package org.ahpsignpost.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {

    private final Duty office = Duty.of("Mon-Fri 09:00-17:00, Sat 10:00-12:30", "2026-12-25, 2026-12-28");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, true", // Monday, on the minute
        "2026-11-23T16:59:59Z, true",
        "2026-11-23T17:00:00Z, false",
        "2026-11-22T12:00:00Z, false", // Sunday
        "2026-11-28T12:29:00Z, true", // Saturday
        "2026-12-25T12:00:00Z, false", // Christmas Day, a Friday
        "2026-06-01T08:30:00Z, true", // half past nine by the clocks of summer
        "2026-06-01T16:30:00Z, false"
    })
    void staffAreThereInTheirHoursByTheClocksOfEngland(Instant now, boolean open) {
        assertThat(office.isOpen(now)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-23T10:00:00Z",
        "2026-11-23T17:00:00Z, 2026-11-24T09:00:00Z",
        "2026-11-27T18:00:00Z, 2026-11-28T10:00:00Z",
        "2026-12-24T17:30:00Z, 2026-12-26T10:00:00Z", // over Christmas Day
        "2026-12-26T13:00:00Z, 2026-12-29T09:00:00Z", // over Sunday and the closed Monday
        "2026-03-28T13:00:00Z, 2026-03-30T08:00:00Z" // the clocks go forward in between
    })
    void theyAreThereNextWhenTheirHoursBegin(Instant now, Instant opening) {
        assertThat(office.opensAfter(now)).contains(opening);
    }

    @Test
    void whereNoHoursAreSetNobodyIsEverThere() {
        var nobody = Duty.of("", "");
        assertThat(nobody.everOpen()).isFalse();
        assertThat(nobody.isOpen(Instant.parse("2026-11-23T10:00:00Z"))).isFalse();
        assertThat(nobody.opensAfter(Instant.parse("2026-11-23T10:00:00Z"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T00:00:00Z", "2026-11-22T23:59:59.999Z", "2026-06-06T03:00:00Z"})
    void alwaysIsEveryMinuteOfTheWeek(Instant now) {
        assertThat(Duty.of("always", "").isOpen(now)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9-5", "Mon 9-17", "Fri-Mon 09:00-17:00", "Mon-Fri 17:00-09:00", "Mo 09:00-17:00", "weekdays"})
    void hoursThatCannotBeReadSayHowToWriteThem(String hours) {
        assertThatThrownBy(() -> Duty.of(hours, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SIGNPOST_HANDOFF_HOURS")
                .hasMessageContaining("Mon-Fri 09:00-17:00");
    }
}
