package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.TextClassifier.Example;
import tools.jackson.databind.JsonNode;

/**
 * What the second net learns from: messages that tell of danger, by red flag and category, messages that only look like it, and what
 * people ordinarily write to us.
 */
final class DangerExamples {

    static final String FOLDER = "safety/examples";
    static final String WISHES = "intents";

    /** Words by which answers and commands are known. */
    static final List<String> ANSWERS = List.of("understanding", "commands");

    /** The label of every message that tells of no danger. */
    static final String NONE = "none";

    private DangerExamples() {}

    static List<Example> of(ContentPack pack) {
        var examples = new ArrayList<Example>();
        pack.in(FOLDER).forEach(file -> examples.addAll(of(file)));
        for (var file : pack.in(WISHES)) {
            file.tree().path("intents").forEach(wishes -> wishes.forEach(text -> examples.add(none(text.asString()))));
        }
        for (String folder : ANSWERS) {
            pack.in(folder).forEach(file -> addTexts(file.tree(), examples));
        }
        return examples;
    }

    static List<Example> of(ContentFile file) {
        var examples = new ArrayList<Example>();
        for (var danger : file.tree().path("danger").properties()) {
            danger.getValue().forEach(text -> examples.add(new Example(text.asString(), danger.getKey())));
        }
        file.tree().path("ordinary").forEach(kind -> kind.forEach(text -> examples.add(none(text.asString()))));
        return examples;
    }

    /** Every text that stands in a list: what people answer to our questions, and say about themselves. */
    private static void addTexts(JsonNode node, List<Example> examples) {
        if (node.isArray()) {
            node.forEach(text -> examples.add(none(text.asString())));
        } else {
            node.forEach(child -> addTexts(child, examples));
        }
    }

    /** The languages that there are examples in, by the names of the files: {@code ur.yaml}, {@code ur-latn.yaml}. */
    static Set<Language> languages(ContentPack pack) {
        var languages = EnumSet.noneOf(Language.class);
        pack.in(FOLDER).forEach(file -> Language.of(file.name().split("-")[0]).ifPresent(languages::add));
        return languages;
    }

    private static Example none(String text) {
        return new Example(text, NONE);
    }
}
