package org.ahpsignpost.safety;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.labels.SafetyCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The hand-written messages of {@code development-en.yaml} and {@code development-b-en.yaml}. */
final class Examples {

    /** @param flag null where the message tells of no danger */
    record Example(@Nullable String flag, SafetyCategory category, String text) {}

    private static final JsonNode FILE = read("/safety/development-en.yaml");

    private Examples() {}

    static List<Example> danger(String part) {
        var examples = new ArrayList<Example>();
        FILE.get(part).get("danger").forEachEntry((key, messages) -> {
            String[] flagAndCategory = key.split(" ");
            var category = SafetyCategory.of(flagAndCategory[1]).orElseThrow();
            messages.forEach(message -> examples.add(new Example(flagAndCategory[0], category, message.asString())));
        });
        return examples;
    }

    static List<Example> benign(String part) {
        var examples = new ArrayList<Example>();
        FILE.get(part)
                .get("benign")
                .forEach(message -> examples.add(new Example(null, SafetyCategory.NONE, message.asString())));
        return examples;
    }

    /** Messages by someone who did not see the rules, with and without danger. */
    static List<Example> byOthers() {
        var examples = new ArrayList<Example>();
        for (JsonNode message : read("/safety/development-b-en.yaml").get("messages")) {
            var category = SafetyCategory.of(message.get("category").asString()).orElseThrow();
            String flag = category == SafetyCategory.NONE
                    ? null
                    : message.get("redFlag").asString();
            examples.add(new Example(flag, category, message.get("text").asString()));
        }
        return examples;
    }

    private static JsonNode read(String name) {
        try (InputStream in = Examples.class.getResourceAsStream(name)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
