package org.ahpsignpost.plainlanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import tools.jackson.databind.JsonNode;

/** The texts of a content pack that patients read as sentences: messages, knowledge and red-flag replies. */
final class ContentTexts {

    /** @param pointer where it stands in the file */
    record Text(ContentFile file, String pointer, Language language, String words) {}

    private static final List<String> FOLDERS =
            List.of("messages", "knowledge/text", "knowledge/easy", "safety/replies");

    /** Words on buttons, names, and what only programmers read. */
    private static final List<String> NO_SENTENCES =
            List.of("option.", "need.", "service.", "problem.", "who.", "common.", "desk.", "notify.");

    private static final Set<String> NAMES =
            Set.of("name", "withArticle", "service", "link", "publisher", "published", "title", "pictures");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private ContentTexts() {}

    static List<Text> of(ContentPack pack) {
        var texts = new ArrayList<Text>();
        for (String folder : FOLDERS) {
            for (ContentFile file : pack.in(folder)) {
                language(file).ifPresent(language -> collect(file, file.tree(), "", language, texts));
            }
        }
        return texts;
    }

    /** The names of professions and of what they do, the longest first, as one pattern; nothing where the pack has none. */
    static Pattern names(ContentPack pack) {
        var names = pack.find("knowledge/text/en.yaml").stream()
                .flatMap(file -> file.tree().path("texts").properties().stream())
                .filter(entry -> entry.getKey().startsWith("profession:"))
                .flatMap(entry -> Stream.of(
                        entry.getValue().path("name").asString(),
                        entry.getValue().path("service").asString()))
                .filter(name -> !name.isBlank())
                .map(name -> Pattern.quote(name) + "s?")
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"));
        return Pattern.compile(names.isEmpty() ? "(?!)" : "(?i)\\b(?:" + names + ")\\b");
    }

    private static Optional<Language> language(ContentFile file) {
        return Language.of(file.tree().path("language").asString());
    }

    private static void collect(ContentFile file, JsonNode node, String pointer, Language language, List<Text> texts) {
        if (node.isString()) {
            String words = PLACEHOLDER.matcher(node.asString()).replaceAll("Leeds");
            if (words.indexOf(' ') > 0 || language == Language.ZH) {
                texts.add(new Text(file, pointer, language, words));
            }
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(file, node.path(i), pointer + "/" + i, language, texts);
            }
            return;
        }
        node.properties().stream()
                .filter(entry -> !NAMES.contains(entry.getKey()))
                .filter(entry -> NO_SENTENCES.stream().noneMatch(entry.getKey()::startsWith))
                .forEach(entry -> collect(
                        file,
                        entry.getValue(),
                        pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"),
                        language,
                        texts));
    }
}
