package org.ahpsignpost.generation;

import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;

/** Every use has its template, data stands in the user's part only and behind a delimiter, and word lists are named by their language. */
public final class GenerationCheck implements ContentCheck {

    private static final Set<String> DATA = Set.of("question", "sources");

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        for (Purpose purpose : Purpose.values()) {
            String path = PromptBook.path(purpose);
            pack.find(path)
                    .ifPresentOrElse(
                            file -> check(file, purpose, problems),
                            () -> problems.add(path, 1, "there is no template for " + purpose.wire()));
        }
        for (ContentFile words : pack.in(GuardWords.FOLDER)) {
            if (!words.tree().path("language").asString().equals(words.name())) {
                problems.add(words, "/language", "the file is named " + words.name() + ", so its language must be too");
            }
        }
    }

    private static void check(ContentFile file, Purpose purpose, ContentProblems problems) {
        var system = placeholders(file.tree().path("system").asString());
        var user = placeholders(file.tree().path("user").asString());
        if (system.stream().anyMatch(DATA::contains)) {
            problems.add(file, "/system", "{question} and {sources} stand in the user's part only");
        }
        if (!system.contains("delimiter") || !system.contains("language")) {
            problems.add(file, "/system", "must name {delimiter} and {language}");
        }
        if (!user.contains("delimiter")
                || !user.contains("sources")
                || user.contains("question") != (purpose == Purpose.ANSWER)) {
            problems.add(file, "/user", "must name {delimiter} and {sources}, and {question} where one is answered");
        }
    }

    private static Set<String> placeholders(String template) {
        return PromptBook.PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
