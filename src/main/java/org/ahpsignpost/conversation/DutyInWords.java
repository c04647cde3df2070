package org.ahpsignpost.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ahpsignpost.handoff.Duty;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;

/** The hours of staff as people read them: "Monday to Friday, 9am to 5pm". */
final class DutyInWords {

    private final Duty duty;
    private final Messages messages;

    DutyInWords(Duty duty, Messages messages) {
        this.duty = duty;
        this.messages = messages;
    }

    String in(Language language) {
        return duty.spans().stream().map(span -> span(span, language)).collect(Collectors.joining("; "));
    }

    private String span(Duty.Span span, Language language) {
        String first = day(span.first(), language);
        String days = span.first() == span.last()
                ? first
                : messages.text("duty.days", language, Map.of("first", first, "last", day(span.last(), language)));
        return messages.text(
                "duty.hours",
                language,
                Map.of("days", days, "opens", time(span.opens(), language), "closes", time(span.closes(), language)));
    }

    private static String day(DayOfWeek day, Language language) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language.code()));
    }

    /** How a time is written is a matter of the language, so its pattern is a message. */
    private String time(LocalTime time, Language language) {
        var shown = time.equals(LocalTime.MAX) ? LocalTime.MIDNIGHT : time;
        String key = shown.getMinute() == 0 ? "duty.on-the-hour" : "duty.time";
        var pattern = DateTimeFormatter.ofPattern(messages.text(key, language), Locale.forLanguageTag(language.code()));
        return language == Language.EN ? pattern.format(shown).toLowerCase(Locale.ROOT) : pattern.format(shown);
    }
}
