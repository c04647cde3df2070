package org.ahpsignpost.knowledge;

import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Label;

/** One file of texts: named after its language, keyed by labels, all of them in English, and without phone numbers. */
final class TextCheck {

    private TextCheck() {}

    static void check(ContentFile file, ContentProblems problems) {
        String language = file.tree().path("language").asString();
        if (!language.equals(file.name())) {
            problems.add(file, "/language", "the file is named " + file.name() + ", so its language must be too");
        }
        var texts = file.tree().path("texts");
        // other languages may be half done: what they lack is said in English
        if (file.path().equals(KnowledgeFiles.ENGLISH)) {
            Label.all().stream()
                    .filter(label -> !texts.has(label))
                    .forEach(label -> problems.add(file, "/texts", label + " has no text"));
        }
        texts.properties().forEach(entry -> {
            if (Label.find(entry.getKey()).isEmpty()) {
                problems.add(file, "/texts/" + entry.getKey(), "this is not on the closed list of labels");
            }
            entry.getValue()
                    .properties()
                    .forEach(words -> PhoneLikeNumbers.in(words.getValue().asString())
                            .forEach(number -> problems.add(
                                    file,
                                    "/texts/" + entry.getKey() + "/" + words.getKey(),
                                    number + " reads like a phone number; only 999 and 111 may stand in these texts")));
        });
    }
}
