package org.ahpsignpost.channel.web;

import java.util.Locale;
import java.util.Map;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;

/** The words of a page in one language. Templates call its methods, so they are public. */
final class PageWords {

    private static final String PREFIX = "page.";

    private final Messages messages;
    private final Language language;
    private final boolean unchecked;

    PageWords(Messages messages, Language language, boolean unchecked) {
        this.messages = messages;
        this.language = language;
        this.unchecked = unchecked;
    }

    public String say(String key) {
        return messages.text(PREFIX + key, language);
    }

    public String say(String key, Map<String, String> arguments) {
        return messages.text(PREFIX + key, language, arguments);
    }

    public String code() {
        return language.code();
    }

    /** The value of a {@code dir} attribute. */
    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /** Whether some of what people read in this language has not been checked by a named person yet. */
    public boolean unchecked() {
        return unchecked;
    }

    /** Where a map shows the place. The address of the map stands with the other words, so that a service can choose its own. */
    public String map(double latitude, double longitude) {
        return say("service.map-address", Map.of("latitude", degrees(latitude), "longitude", degrees(longitude)));
    }

    /** About a metre, and the same digits in every language. */
    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    /** Halves as people write them here; the directory gives nothing finer. */
    public String miles(double miles) {
        String number = miles == Math.rint(miles) ? Long.toString((long) miles) : Double.toString(miles);
        return say("service.miles", Map.of("miles", number));
    }
}
