package org.ahpsignpost.directory.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a service is open, in Europe/London.
 *
 * @param days days of the week in their order; empty where the directory gives none
 * @param opens null where no believable times are given
 * @param closes later than {@code opens}; null together with it
 * @param everyWeeks 1 for each week, 2 for every other week, 0 where the times are not weekly
 * @param words what the directory says in words
 * @param from the first day it holds; null where it has no start
 * @param until the last day it holds; null where it has no end
 */
public record OpeningTime(
        List<DayOfWeek> days,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        int everyWeeks,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public OpeningTime {
        days = List.copyOf(days);
    }
}
