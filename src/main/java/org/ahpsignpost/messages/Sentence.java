package org.ahpsignpost.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
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

        private final ThreadLocal<MessageFormat> format;

        Pattern(String pattern, Language language) {
            var locale = ULocale.forLanguageTag(language.code());
            var first = new MessageFormat(pattern, locale);
            format = ThreadLocal.withInitial(() -> (MessageFormat) first.clone());
        }

        @Override
        public String say(Map<String, String> arguments) {
            var values = new HashMap<String, Object>();
            arguments.forEach((name, value) -> values.put(name, numberOrWords(value)));
            return format.get().format(values);
        }

        /** Plural rules need numbers; whole numbers are passed as such, everything else as words. */
        private static Object numberOrWords(String value) {
            boolean whole = !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            return whole ? (Object) Long.valueOf(value) : value;
        }
    }
}
