package org.ahpsignpost.messages;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The messages of all languages, read from {@code messages/<language>.yaml}. */
final class MessageBook implements Messages {

    private static final String SIMPLE = ".simple";

    private final Map<Language, Map<String, Sentence>> sentences = new EnumMap<>(Language.class);
    private final Set<Language> unchecked = EnumSet.noneOf(Language.class);

    static MessageBook of(ContentPack pack) {
        var book = new MessageBook();
        pack.in("messages").forEach(book::read);
        return book;
    }

    private void read(ContentFile file) {
        var language = Language.of(file.tree().path("language").asString()).orElseThrow();
        if (!file.tree().path("checked").asBoolean()) {
            unchecked.add(language);
        }
        var known = sentences.computeIfAbsent(language, l -> new HashMap<>());
        for (Map.Entry<String, JsonNode> message : file.tree().path("messages").properties()) {
            var text = message.getValue();
            if (text.isString()) {
                known.put(message.getKey(), Sentence.of(text.asString(), language));
            } else {
                known.put(message.getKey(), Sentence.of(text.path("plain").asString(), language));
                known.put(
                        message.getKey() + SIMPLE,
                        Sentence.of(text.path("simple").asString(), language));
            }
        }
    }

    @Override
    public String text(String key, Language language, Map<String, String> arguments) {
        var sentence = find(key, language);
        if (sentence == null) {
            throw new IllegalArgumentException("no message has the key " + key);
        }
        return sentence.say(arguments);
    }

    @Override
    public String simple(String key, Language language, Map<String, String> arguments) {
        return text(has(key + SIMPLE) ? key + SIMPLE : key, language, arguments);
    }

    @Override
    public boolean speaks(Language language) {
        return sentences.containsKey(language);
    }

    @Override
    public boolean checked(Language language) {
        return speaks(language) && !unchecked.contains(language);
    }

    @Override
    public boolean has(String key) {
        return find(key, Language.EN) != null;
    }

    @Override
    public boolean names(String key, Language language, String placeholder) {
        var sentence = find(key, language);
        return sentence != null && sentence.names(placeholder);
    }

    private @Nullable Sentence find(String key, Language language) {
        var own = sentences.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : sentences.getOrDefault(Language.EN, Map.of()).get(key);
    }
}
