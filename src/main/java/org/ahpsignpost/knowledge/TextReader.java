package org.ahpsignpost.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.EasyReadCard;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the texts of every language the pack has. */
final class TextReader {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private TextReader() {}

    static Map<Language, Map<Label, KnowledgeText>> read(ContentPack pack) {
        var languages = new EnumMap<Language, Map<Label, KnowledgeText>>(Language.class);
        for (var file : pack.in(KnowledgeFiles.TEXTS)) {
            var language = Language.of(file.tree().path("language").asString()).orElseThrow();
            var easy = pack.find(KnowledgeFiles.EASY + "/" + file.name() + ".yaml");
            languages.put(
                    language,
                    texts(file.tree(), language, easy.map(ContentFile::tree).orElse(NOTHING)));
        }
        return Collections.unmodifiableMap(languages);
    }

    private static Map<Label, KnowledgeText> texts(JsonNode file, Language language, JsonNode easy) {
        boolean checked = file.path("checked").asBoolean();
        var texts = new HashMap<Label, KnowledgeText>();
        file.path("texts").properties().forEach(property -> {
            var label = Label.of(property.getKey());
            texts.put(
                    label,
                    text(
                            label,
                            language,
                            checked,
                            property.getValue(),
                            easy.path("texts").path(property.getKey())));
        });
        return Map.copyOf(texts);
    }

    private static KnowledgeText text(Label label, Language language, boolean checked, JsonNode words, JsonNode easy) {
        return new KnowledgeText(
                label,
                language,
                checked,
                words.path("name").asString(),
                orNull(words, "withArticle"),
                orNull(words, "service"),
                words.path("plain").asString(),
                words.path("simple").asString(),
                easy(easy),
                orNull(words, "forPatients"),
                orNull(words, "whoMayUse"));
    }

    private static List<EasyReadCard.Line> easy(JsonNode lines) {
        var read = new ArrayList<EasyReadCard.Line>();
        lines.forEach(line -> read.add(new EasyReadCard.Line(
                line.path("text").asString(), line.path("picture").asString())));
        return read;
    }

    private static @Nullable String orNull(JsonNode words, String key) {
        return words.has(key) ? words.path(key).asString() : null;
    }
}
