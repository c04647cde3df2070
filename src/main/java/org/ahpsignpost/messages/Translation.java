package org.ahpsignpost.messages;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a translation must not lose of its source: every placeholder and every number. */
final class Translation {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Translation() {}

    /** What is lost or added, in words for whoever mends it; empty where nothing is. */
    static List<String> differences(String source, String translated) {
        var found = new ArrayList<String>();
        try {
            var placeholders = placeholders(source);
            var others = placeholders(translated);
            if (!placeholders.equals(others)) {
                found.add("the placeholders are " + others + "; in English they are " + placeholders);
            }
            // a number beside a plural may be written in words in one language and as a figure in another
            if (!source.contains("plural") && !numbers(source).equals(numbers(translated))) {
                found.add("the numbers are " + numbers(translated) + "; in English they are " + numbers(source));
            }
        } catch (IllegalArgumentException e) {
            // the pattern check tells what is wrong with it
        }
        return found;
    }

    private static Set<String> placeholders(String pattern) {
        var names = new TreeSet<String>();
        var parts = new MessagePattern(pattern);
        for (int i = 0; i < parts.countParts(); i++) {
            if (parts.getPartType(i) == Part.Type.ARG_NAME) {
                names.add(parts.getSubstring(parts.getPart(i)));
            }
        }
        return names;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}
