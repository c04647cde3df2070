package org.ahpsignpost.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.text.Words;

/** The languages that a message names, in any language and spelling. Thread-safe. */
public final class LanguageNames {

    /** A name has at most so many words; in Chinese so many characters. */
    private static final int LONGEST_NAME = 4;

    /** A longer message is about more than the language. */
    private static final int LONGEST_WISH = 10;

    private final Map<String, Language> names = new HashMap<>();
    private final Set<String> around = new HashSet<>();

    LanguageNames(ContentPack pack) {
        var file = pack.file("language/names.yaml").tree();
        for (var entry : file.path("names").properties()) {
            var language = Language.of(entry.getKey()).orElseThrow();
            entry.getValue().forEach(name -> names.put(Words.key(name.asString()), language));
        }
        file.path("around").forEach(word -> around.add(Words.key(word.asString())));
    }

    /** The language that the whole message asks for: "Polski please". Empty where it says more or names none, or two. */
    public Optional<Language> asked(String text) {
        var words = Words.of(text);
        if (words.isEmpty() || words.size() > LONGEST_WISH) {
            return Optional.empty();
        }
        var found = new Found(words);
        return found.rest ? Optional.empty() : found.only();
    }

    /** The one language that the message names, whatever else it says; empty where it names none or several. */
    public Optional<Language> mentioned(String text) {
        return new Found(Words.of(text)).only();
    }

    /** What one pass over the words shows. */
    private final class Found {

        private final Set<Language> languages = EnumSet.noneOf(Language.class);
        private boolean rest;

        Found(List<String> words) {
            int at = 0;
            while (at < words.size()) {
                int length = nameAt(words, at);
                if (length == 0) {
                    rest |= !around.contains(words.get(at));
                    length = 1;
                }
                at += length;
            }
        }

        private int nameAt(List<String> words, int at) {
            for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
                var language = names.get(String.join(" ", words.subList(at, at + length)));
                if (language != null) {
                    languages.add(language);
                    return length;
                }
            }
            return 0;
        }

        Optional<Language> only() {
            return languages.size() == 1 ? Optional.of(languages.iterator().next()) : Optional.empty();
        }
    }
}
