package org.ahpsignpost.directory.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.directory.catalogue.OpeningTime;
import org.ahpsignpost.directory.search.DirectoryWords.Words;
import org.jspecify.annotations.Nullable;

/** Says opening times as people do: "Monday to Friday, 9am to 5pm". Days with the same times share a line. */
final class HoursInWords {

    private static final int SHORTEST_SPAN = 3;

    private record Times(
            @Nullable LocalTime opens, @Nullable LocalTime closes, int everyWeeks) {}

    private final Words words;

    HoursInWords(Words words) {
        this.words = words;
    }

    /** One line for each span, of the times that hold today; what the directory says in words follows. */
    List<String> lines(List<OpeningTime> hours, LocalDate today) {
        var days = new LinkedHashMap<Times, Set<DayOfWeek>>();
        var said = new LinkedHashSet<String>();
        for (OpeningTime time : hours) {
            if (holds(time, today)) {
                days.computeIfAbsent(
                                new Times(time.opens(), time.closes(), time.everyWeeks()),
                                key -> EnumSet.noneOf(DayOfWeek.class))
                        .addAll(time.days());
                if (time.words() != null) {
                    said.add(time.words());
                }
            }
        }
        var lines = new LinkedHashSet<String>();
        days.forEach((times, on) -> {
            String line = line(times, on, said.isEmpty());
            if (!line.isEmpty()) {
                lines.add(line);
            }
        });
        lines.addAll(said);
        return List.copyOf(lines);
    }

    private static boolean holds(OpeningTime time, LocalDate today) {
        return (time.from() == null || !time.from().isAfter(today))
                && (time.until() == null || !time.until().isBefore(today));
    }

    private String line(Times times, Set<DayOfWeek> days, boolean nothingElseSaid) {
        if (times.everyWeeks() == 0) {
            return nothingElseSaid ? words.say("/hours/notWeekly") : "";
        }
        if (days.isEmpty()) {
            return "";
        }
        String hours = times.opens() == null || times.closes() == null
                ? words.say("/hours/daysOnly", "days", days(days))
                : words.say(
                        "/hours/times",
                        "days",
                        days(days),
                        "opens",
                        time(times.opens()),
                        "closes",
                        time(times.closes()));
        return times.everyWeeks() == 1
                ? hours
                : words.say("/hours/everyWeeks", "hours", hours, "weeks", Integer.toString(times.everyWeeks()));
    }

    private String days(Set<DayOfWeek> days) {
        var parts = new ArrayList<String>();
        var sorted = List.copyOf(days);
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to + 1 < sorted.size()
                    && sorted.get(to + 1).getValue() == sorted.get(to).getValue() + 1) {
                to++;
            }
            if (to - from + 1 >= SHORTEST_SPAN) {
                parts.add(words.say("/list/span", "from", day(sorted.get(from)), "to", day(sorted.get(to))));
            } else {
                sorted.subList(from, to + 1).forEach(day -> parts.add(day(day)));
            }
            from = to + 1;
        }
        return list(words, parts);
    }

    /** Joins parts as a sentence does. */
    static String list(Words words, List<String> parts) {
        String list = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            list = i == parts.size() - 1
                    ? words.say("/list/last", "list", list, "last", parts.get(i))
                    : words.say("/list/next", "list", list, "next", parts.get(i));
        }
        return list;
    }

    private String day(DayOfWeek day) {
        return words.say("/days/" + (day.getValue() - 1));
    }

    private String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return words.say("/hours/midday");
        }
        if (time.equals(LocalTime.MIDNIGHT) || time.equals(LocalTime.of(23, 59))) {
            return words.say("/hours/midnight");
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String clock =
                time.getMinute() == 0 ? "" + hour : hour + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
        return words.say(time.getHour() < 12 ? "/hours/am" : "/hours/pm", "time", clock);
    }
}
