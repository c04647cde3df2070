package org.ahpsignpost.directory.openreferral;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.ahpsignpost.directory.catalogue.OpeningTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code schedules}. Those of a place win over those of the service. */
final class Schedules {

    private static final int MOST = 14;

    private Schedules() {}

    static List<OpeningTime> of(JsonNode service) {
        var times = new ArrayList<OpeningTime>();
        service.path("service_at_locations").forEach(place -> addAll(place.path("schedules"), times));
        if (times.isEmpty()) {
            addAll(service.path("schedules"), times);
        }
        return times.stream().distinct().limit(MOST).toList();
    }

    private static void addAll(JsonNode schedules, List<OpeningTime> times) {
        schedules.forEach(schedule -> times.add(read(schedule)));
    }

    private static OpeningTime read(JsonNode schedule) {
        var opens = Fields.time(schedule, "opens_at");
        var closes = Fields.time(schedule, "closes_at");
        if (opens == null || closes == null || !opens.isBefore(closes)) {
            opens = null; // an end before the start is a slip, not a night
            closes = null;
        }
        return new OpeningTime(
                days(schedule.path("byday").asString("")),
                opens,
                closes,
                everyWeeks(schedule),
                words(schedule),
                Fields.date(schedule, "valid_from"),
                Fields.date(schedule, "valid_to"));
    }

    private static List<DayOfWeek> days(String byDay) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : byDay.toUpperCase(Locale.ROOT).split(",", 10)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (part.strip().equals(day.name().substring(0, 2))) {
                    days.add(day);
                }
            }
        }
        return List.copyOf(days);
    }

    private static int everyWeeks(JsonNode schedule) {
        if (schedule.path("freq").asString("WEEKLY").equals("MONTHLY")) {
            return 0;
        }
        return Math.max(1, schedule.path("interval").asInt(1));
    }

    private static @Nullable String words(JsonNode schedule) {
        var description = Fields.text(schedule, "description", Fields.LINE);
        return description != null ? description : Fields.text(schedule, "notes", Fields.LINE);
    }
}
