package org.ahpsignpost.handoff;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When staff are there. Hours are those of England, whatever the machine's own zone. Immutable, thread-safe.
 *
 * @param spans the weekly hours, in the order they were given; empty where nobody is ever on duty
 * @param closed days on which nobody is there, such as bank holidays
 */
public record Duty(List<Span> spans, Set<LocalDate> closed) {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Nobody plans hours further ahead than a fortnight of closed days. */
    private static final int DAYS_AHEAD = 15;

    /**
     * Hours that are the same on some days.
     *
     * @param first of the days, Monday first
     * @param last of the days; the same as the first for one day
     * @param closes the end of the day where it is midnight
     */
    public record Span(DayOfWeek first, DayOfWeek last, LocalTime opens, LocalTime closes) {

        boolean has(DayOfWeek day) {
            return day.compareTo(first) >= 0 && day.compareTo(last) <= 0;
        }

        boolean has(LocalTime time) {
            return !time.isBefore(opens) && (closes.equals(LocalTime.MAX) || time.isBefore(closes));
        }

        private static Span of(String text) {
            String[] daysAndTimes = text.strip().split("\\s+");
            String[] days = daysAndTimes[0].split("-");
            String[] times = daysAndTimes[1].split("-");
            var span = new Span(day(days[0]), day(days[days.length - 1]), time(times[0]), time(times[1]));
            if (span.last.compareTo(span.first) < 0 || !span.closes.isAfter(span.opens)) {
                throw new IllegalArgumentException(text);
            }
            return span;
        }

        private static DayOfWeek day(String name) {
            return Arrays.stream(DayOfWeek.values())
                    .filter(day -> name.length() >= 3
                            && day.name().toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name));
        }

        private static LocalTime time(String text) {
            return text.equals("24:00") ? LocalTime.MAX : LocalTime.parse(text);
        }
    }

    static final Duty NOBODY = new Duty(List.of(), Set.of());
    static final Duty ALWAYS =
            new Duty(List.of(new Span(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.MIN, LocalTime.MAX)), Set.of());

    public Duty {
        spans = List.copyOf(spans);
        closed = Set.copyOf(closed);
    }

    /**
     * Reads settings.
     *
     * @param hours {@code Mon-Fri 09:00-17:00, Sat 10:00-12:00}; {@code always}; empty for nobody
     * @param closedDays {@code 2026-12-25, 2026-12-28}
     * @throws IllegalArgumentException with a sentence that says how to mend it
     */
    static Duty of(String hours, String closedDays) {
        try {
            var closed = list(closedDays).stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
            if (hours.strip().equalsIgnoreCase("always")) {
                return new Duty(ALWAYS.spans, closed);
            }
            return new Duty(list(hours).stream().map(Span::of).toList(), closed);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "SIGNPOST_HANDOFF_HOURS must read like \"Mon-Fri 09:00-17:00, Sat 10:00-12:00\" or \"always\", and"
                            + " SIGNPOST_HANDOFF_CLOSED_DAYS like \"2026-12-25, 2026-12-28\"; they are \"" + hours
                            + "\" and \"" + closedDays + "\"",
                    e);
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether staff are ever there. */
    public boolean everOpen() {
        return !spans.isEmpty();
    }

    /** Whether staff are there every hour of the week. */
    public boolean alwaysOpen() {
        return spans.equals(ALWAYS.spans);
    }

    public boolean isOpen(Instant now) {
        var here = now.atZone(ENGLAND);
        return !closed.contains(here.toLocalDate())
                && spans.stream().anyMatch(span -> span.has(here.getDayOfWeek()) && span.has(here.toLocalTime()));
    }

    /** When staff are there next, at the earliest now; empty where they are not within a fortnight. */
    public Optional<Instant> opensAfter(Instant now) {
        if (isOpen(now)) {
            return Optional.of(now);
        }
        var today = now.atZone(ENGLAND).toLocalDate();
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(day -> !closed.contains(day))
                .flatMap(day -> spans.stream()
                        .filter(span -> span.has(day.getDayOfWeek()))
                        .map(span ->
                                ZonedDateTime.of(day, span.opens(), ENGLAND).toInstant()))
                .filter(opening -> opening.isAfter(now))
                .min(Instant::compareTo);
    }
}
