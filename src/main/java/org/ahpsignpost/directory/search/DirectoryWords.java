package org.ahpsignpost.directory.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import tools.jackson.databind.JsonNode;

/** The words around the facts of a service, by language, from {@code directory/words}. English stands in for a language without them. */
final class DirectoryWords {

    private final Map<Language, Words> byLanguage = new EnumMap<>(Language.class);

    private DirectoryWords() {}

    static DirectoryWords load(ContentPack pack) {
        var words = new DirectoryWords();
        for (var file : pack.in("directory/words")) {
            Language.of(file.tree().path("language").asString())
                    .ifPresent(language -> words.byLanguage.put(language, new Words(file.tree())));
        }
        Objects.requireNonNull(words.byLanguage.get(Language.EN), "directory/words has no English");
        return words;
    }

    Words in(Language language) {
        var words = byLanguage.get(language);
        return words != null ? words : Objects.requireNonNull(byLanguage.get(Language.EN));
    }

    /** The words of one language. */
    record Words(JsonNode tree) {

        /** The words at that JSON pointer with {@code {name}} filled in; names and values take turns. */
        String say(String pointer, String... filled) {
            String words = tree.at(pointer).asString();
            for (int i = 0; i < filled.length; i += 2) {
                words = words.replace("{" + filled[i] + "}", filled[i + 1]);
            }
            return words;
        }
    }
}
