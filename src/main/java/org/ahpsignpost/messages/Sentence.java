package org.ahpsignpost.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.labels.Language;

/** One sentence: words as they are, or an ICU pattern with named placeholders. */
sealed interface Sentence {

    String say(Map<String, String> arguments);

    static Sentence of(String pattern, Language language) {
        return pattern.indexOf('{') < 0 ? new Fixed(pattern) : new Pattern(pattern, language);
    }

    record Fixed(String words) implements Sentence {
        @Override
        public String say(Map<String, String> arguments) {
            return words;
        }
    }

    /** An ICU pattern. Formatters are not thread-safe, so each thread keeps its own. */
    final class Pattern implements Sentence {

        private static final int LONGEST_NUMBER = 9;

        /** Where a number decides the words; everywhere else a year stays a year. */
        private static final java.util.regex.Pattern COUNTED =
                java.util.regex.Pattern.compile("\\{\\s*(\\w+)\\s*,\\s*(?:plural|number|selectordinal)");

        private final Set<String> counted;
        private final ThreadLocal<MessageFormat> format;

        Pattern(String pattern, Language language) {
            var locale = ULocale.forLanguageTag(language.code());
            counted = COUNTED.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
            var first = new MessageFormat(pattern, locale);
            format = ThreadLocal.withInitial(() -> (MessageFormat) first.clone());
        }

        @Override
        public String say(Map<String, String> arguments) {
            var values = new HashMap<String, Object>();
            arguments.forEach(
                    (name, value) -> values.put(name, counted.contains(name) ? numberOrWords(value) : value));
            return format.get().format(values);
        }

        /** Plural rules need numbers; everything else is passed as the words it is. */
        private static Object numberOrWords(String value) {
            if (value.isEmpty() || value.length() > LONGEST_NUMBER || !Character.isDigit(value.charAt(0))) {
                return value;
            }
            boolean whole = true;
            for (int i = 1; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '.' && whole && i < value.length() - 1) {
                    whole = false;
                } else if (c < '0' || c > '9') {
                    return value;
                }
            }
            return whole ? (Object) Long.valueOf(value) : Double.valueOf(value);
        }
    }
}
