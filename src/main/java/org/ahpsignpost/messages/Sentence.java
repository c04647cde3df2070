package org.ahpsignpost.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.labels.Language;

/** One sentence: words as they are, or an ICU pattern with named placeholders. */
sealed interface Sentence {

    String say(Map<String, String> arguments);

    static Sentence of(String pattern, Language language) {
        if (pattern.indexOf('{') < 0) {
            return new Fixed(pattern);
        }
        return Filled.fits(pattern) ? new Filled(pattern) : new Pattern(pattern, language);
    }

    /** Whether the sentence names that placeholder. */
    boolean names(String placeholder);

    record Fixed(String words) implements Sentence {
        @Override
        public String say(Map<String, String> arguments) {
            return words;
        }

        @Override
        public boolean names(String placeholder) {
            return false;
        }
    }

    /** Words with plain placeholders, which most sentences are: no rule of any language is needed to fill them. */
    final class Filled implements Sentence {

        private static final java.util.regex.Pattern PLACEHOLDER = java.util.regex.Pattern.compile("\\{(\\w+)}");

        private final List<String> words = new ArrayList<>();
        private final List<String> placeholders = new ArrayList<>();

        Filled(String pattern) {
            int from = 0;
            var found = PLACEHOLDER.matcher(pattern);
            while (found.find()) {
                words.add(pattern.substring(from, found.start()));
                placeholders.add(found.group(1));
                from = found.end();
            }
            words.add(pattern.substring(from));
        }

        /** Quotes and nested braces are ICU's business. */
        static boolean fits(String pattern) {
            String rest = PLACEHOLDER.matcher(pattern).replaceAll("");
            return rest.indexOf('{') < 0 && rest.indexOf('}') < 0 && rest.indexOf('\'') < 0;
        }

        @Override
        public String say(Map<String, String> arguments) {
            var said = new StringBuilder(words.getFirst());
            for (int i = 0; i < placeholders.size(); i++) {
                String name = placeholders.get(i);
                said.append(arguments.getOrDefault(name, "{" + name + "}")).append(words.get(i + 1));
            }
            return said.toString();
        }

        @Override
        public boolean names(String placeholder) {
            return placeholders.contains(placeholder);
        }
    }

    /** An ICU pattern. Formatters are not thread-safe, so each thread keeps its own. */
    final class Pattern implements Sentence {

        private static final int LONGEST_NUMBER = 9;

        /** Where a number decides the words; everywhere else a year stays a year. */
        private static final java.util.regex.Pattern COUNTED =
                java.util.regex.Pattern.compile("\\{\\s*(\\w+)\\s*,\\s*(?:plural|number|selectordinal)");

        private final String pattern;
        private final Set<String> counted;
        private final ThreadLocal<MessageFormat> format;

        Pattern(String pattern, Language language) {
            // digits that every reader of the language can type, and that match the numbers around them
            var locale = ULocale.forLanguageTag(language.code() + "-u-nu-latn");
            this.pattern = pattern;
            counted = COUNTED.matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            var first = new MessageFormat(pattern, locale);
            format = ThreadLocal.withInitial(() -> (MessageFormat) first.clone());
        }

        @Override
        public String say(Map<String, String> arguments) {
            var values = new HashMap<String, Object>();
            arguments.forEach((name, value) -> values.put(name, counted.contains(name) ? numberOrWords(value) : value));
            return format.get().format(values);
        }

        @Override
        public boolean names(String placeholder) {
            return pattern.contains("{" + placeholder + "}") || pattern.contains("{" + placeholder + ",");
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
