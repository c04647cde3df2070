package org.ahpsignpost.channel.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.springframework.stereotype.Component;

/** The words of the desk, which staff read in English. Templates call its methods, so they are public. */
@Component
class DeskWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Messages messages;

    DeskWords(Messages messages) {
        this.messages = messages;
    }

    public String say(String key) {
        return messages.text("desk." + key, Language.EN);
    }

    public String say(String key, Map<String, String> arguments) {
        return messages.text("desk." + key, Language.EN, arguments);
    }

    public String minutes(long minutes) {
        return say("minutes", Map.of("minutes", Long.toString(minutes)));
    }

    public String time(Instant at) {
        return TIME.format(at);
    }
}
