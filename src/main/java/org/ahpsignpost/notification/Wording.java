package org.ahpsignpost.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;

/** What staff read, from {@code messages/notify.en.yaml}. Staff read English. Thread-safe. */
final class Wording {

    private static final List<String> KEYS = List.of(
            "subject",
            "text.offered",
            "text.danger",
            "text.unanswered",
            "urgency.emergency",
            "urgency.urgent",
            "urgency.routine",
            "since",
            "label.reference",
            "label.urgency",
            "label.since",
            "open",
            "mail");

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Messages messages;
    private final DateTimeFormatter time;

    /** @throws NotifySettingsException where a message is missing: a case must not fail for it later */
    Wording(Messages messages) {
        this.messages = messages;
        List<String> missing = KEYS.stream()
                .filter(key -> !messages.has("notify." + key))
                .map(key -> "The content pack lacks the message notify." + key + ": add it to messages/notify.en.yaml.")
                .toList();
        if (!missing.isEmpty()) {
            throw new NotifySettingsException(missing);
        }
        time = formatter(words("since")).withZone(ENGLAND);
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.UK);
        } catch (IllegalArgumentException e) {
            throw new NotifySettingsException(
                    List.of("The message notify.since is no pattern of a time: mend it in messages/notify.en.yaml."));
        }
    }

    String subject(Notice notice) {
        return words("subject", Map.of("reference", notice.reference()));
    }

    String text(Notice notice) {
        return words("text." + notice.event());
    }

    String urgency(Notice notice) {
        return words("urgency." + notice.urgency());
    }

    String since(Instant since) {
        return time.format(since);
    }

    String label(String what) {
        return words("label." + what);
    }

    String open() {
        return words("open");
    }

    String mail(Notice notice, String link) {
        return words(
                "mail",
                Map.of(
                        "text", text(notice),
                        "reference", notice.reference(),
                        "urgency", urgency(notice),
                        "since", since(notice.since()),
                        "link", link));
    }

    private String words(String key) {
        return words(key, Map.of());
    }

    private String words(String key, Map<String, String> arguments) {
        return messages.text("notify." + key, Language.EN, arguments);
    }
}
