package org.ahpsignpost.knowledge;

import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Label;

/** One file of Easy Read: named after its language, keyed by labels, short lines, every picture described. */
final class EasyReadCheck {

    /** Easy Read asks for 10 to 15 words a sentence at most. */
    private static final int MOST_WORDS = 15;

    private EasyReadCheck() {}

    static void check(ContentFile file, ContentProblems problems) {
        if (!file.tree().path("language").asString().equals(file.name())) {
            problems.add(file, "/language", "the file is named " + file.name() + ", so its language must be too");
        }
        var pictures = file.tree().path("pictures");
        file.tree().path("texts").properties().forEach(entry -> {
            String pointer = "/texts/" + entry.getKey();
            if (Label.find(entry.getKey()).isEmpty()) {
                problems.add(file, pointer, "this is not on the closed list of labels");
            }
            for (int i = 0; i < entry.getValue().size(); i++) {
                var line = entry.getValue().path(i);
                String picture = line.path("picture").asString();
                if (!pictures.has(picture)) {
                    problems.add(file, pointer + "/" + i, picture + " is not described under pictures");
                }
                if (line.path("text").asString().split("\\s+").length > MOST_WORDS) {
                    problems.add(file, pointer + "/" + i, "a line of Easy Read has " + MOST_WORDS + " words at most");
                }
            }
        });
    }
}
