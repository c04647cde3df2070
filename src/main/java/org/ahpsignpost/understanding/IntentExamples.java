package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.TextClassifier;

/** What people write, by what they want: the folder of examples that the classifier learns from. */
final class IntentExamples {

    static final String FOLDER = "intents";

    static final String UNDERSTANDING = "understanding";

    /** What is said of oneself is no wish, and tells nothing of one. */
    static final String ABOUT_ONESELF = "about-oneself";

    private IntentExamples() {}

    /** All examples, and what people say about themselves under a name of its own. */
    static List<TextClassifier.Example> of(ContentPack pack) {
        var examples = new ArrayList<TextClassifier.Example>();
        for (var file : pack.in(FOLDER)) {
            for (var label : file.tree().path("intents").properties()) {
                label.getValue()
                        .forEach(text -> examples.add(new TextClassifier.Example(text.asString(), label.getKey())));
            }
        }
        for (var file : pack.in(UNDERSTANDING)) {
            file.tree()
                    .path(ABOUT_ONESELF)
                    .forEach(text -> examples.add(new TextClassifier.Example(text.asString(), ABOUT_ONESELF)));
        }
        return examples;
    }

    /** The languages that have examples, told by the names of the files: {@code ur.yaml}, {@code ur-latn.yaml}. */
    static Set<Language> languages(ContentPack pack) {
        var languages = EnumSet.noneOf(Language.class);
        pack.in(FOLDER).forEach(file -> languages.add(language(file)));
        return languages;
    }

    private static Language language(ContentFile file) {
        return Language.of(file.name().split("-")[0]).orElseThrow();
    }
}
