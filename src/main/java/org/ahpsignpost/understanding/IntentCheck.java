package org.ahpsignpost.understanding;

import java.util.HashMap;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.text.Likeness;
import org.ahpsignpost.text.Words;

/** Every label has examples in English, no label is unknown, no example stands twice, and none is a near-copy of another. */
public final class IntentCheck implements ContentCheck {

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        pack.in("intents").forEach(file -> check(file, problems));
        for (String needed : new String[] {"intents/en.yaml", "understanding/en.yaml", "commands/en.yaml"}) {
            if (pack.find(needed).isEmpty()) {
                problems.add(needed, 1, "the file is missing; nothing is understood without it");
            }
        }
        pack.find("intents/en.yaml")
                .ifPresent(english -> Label.all().stream()
                        .filter(label -> !english.tree().path("intents").has(label))
                        .forEach(label -> problems.add(english, "/intents", "no examples for " + label)));
    }

    private static void check(ContentFile file, ContentProblems problems) {
        var first = new HashMap<String, String>();
        for (var label : file.tree().path("intents").properties()) {
            String pointer = "/intents/" + label.getKey();
            if (Label.find(label.getKey()).isEmpty()) {
                problems.add(file, pointer, "this is not a label of the closed list");
            }
            var likeness = new Likeness();
            int number = 0;
            for (var example : label.getValue()) {
                String before = first.putIfAbsent(Words.key(example.asString()), label.getKey());
                var copied = likeness.copied(example.asString());
                if (before != null) {
                    problems.add(file, pointer + "/" + number, "this example stands already under " + before);
                } else if (copied.isPresent()) {
                    problems.add(
                            file,
                            pointer + "/" + number,
                            "this example shares most of its words with: " + copied.get());
                }
                number++;
            }
        }
    }
}
