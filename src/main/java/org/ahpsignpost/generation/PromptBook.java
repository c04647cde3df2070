package org.ahpsignpost.generation;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentPack;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes prompts from the templates of the content pack. The rules stand apart from the data; the data is JSON on lines between
 * delimiters that nobody can know before, so that it cannot end its own field. Thread-safe where the random generator is.
 */
final class PromptBook {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{(delimiter|language|question|sources)}");
    static final String FOLDER = "generation";
    static final String OTHER = "other";

    private static final int DELIMITER_BYTES = 12;

    /** As the model is told a source. */
    private record Told(String key, String name, String text) {}

    private record Template(String system, String user, Map<String, String> again) {}

    private final Map<Purpose, Template> templates = new EnumMap<>(Purpose.class);
    private final String hash;
    private final RandomGenerator random;

    PromptBook(ContentPack pack, RandomGenerator random) {
        this.random = random;
        this.hash = pack.hash(FOLDER);
        for (Purpose purpose : Purpose.values()) {
            var tree = pack.file(path(purpose)).tree();
            var again = tree.path("again").properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, reason -> reason.getValue().asString()));
            templates.put(
                    purpose,
                    new Template(
                            tree.path("system").asString(), tree.path("user").asString(), again));
        }
    }

    static String path(Purpose purpose) {
        return FOLDER + "/" + purpose.wire() + ".yaml";
    }

    /** Names the version of all templates and word lists. */
    String hash() {
        return hash;
    }

    /** @param refused code of why the first answer was refused; null where there was none */
    Prompt write(Ask ask, @Nullable String refused) {
        var template = templates.get(ask.purpose());
        if (template == null) {
            throw new IllegalStateException("every purpose has its template");
        }
        byte[] bytes = new byte[DELIMITER_BYTES];
        random.nextBytes(bytes);
        String language = ask.occasion().language().code();
        var values = Map.of(
                "delimiter", "=" + HexFormat.of().formatHex(bytes),
                "language", Locale.of(language).getDisplayLanguage(Locale.ENGLISH),
                "question", json(Map.of("question", ask.question())),
                "sources", json(told(ask)));
        String system = fill(template.system(), values);
        if (refused != null) {
            system += "\n\n"
                    + template.again().getOrDefault(refused, template.again().getOrDefault(OTHER, ""));
        }
        return new Prompt(system, fill(template.user(), values));
    }

    private static List<Told> told(Ask ask) {
        return ask.sources().stream()
                .map(source ->
                        new Told(source.key(), PromptText.visible(source.name()), PromptText.visible(source.text())))
                .toList();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    /** In one go, so that a value that looks like a placeholder stays what it is. */
    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
