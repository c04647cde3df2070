package org.ahpsignpost.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the texts of every language the pack has. */
final class TextReader {

    private TextReader() {}

    static Map<Language, Map<Label, KnowledgeText>> read(ContentPack pack) {
        var languages = new EnumMap<Language, Map<Label, KnowledgeText>>(Language.class);
        for (var file : pack.in(KnowledgeFiles.TEXTS)) {
            var language = Language.of(file.tree().path("language").asString()).orElseThrow();
            languages.put(language, texts(file.tree(), language));
        }
        return Collections.unmodifiableMap(languages);
    }

    private static Map<Label, KnowledgeText> texts(JsonNode file, Language language) {
        boolean checked = file.path("checked").asBoolean();
        var texts = new HashMap<Label, KnowledgeText>();
        file.path("texts").properties().forEach(property -> {
            var label = Label.of(property.getKey());
            texts.put(label, text(label, language, checked, property.getValue()));
        });
        return Map.copyOf(texts);
    }

    private static KnowledgeText text(Label label, Language language, boolean checked, JsonNode words) {
        return new KnowledgeText(
                label,
                language,
                checked,
                words.path("name").asString(),
                orNull(words, "withArticle"),
                orNull(words, "service"),
                words.path("plain").asString(),
                words.path("simple").asString(),
                orNull(words, "forPatients"),
                orNull(words, "whoMayUse"));
    }

    private static @Nullable String orNull(JsonNode words, String key) {
        return words.has(key) ? words.path(key).asString() : null;
    }
}
