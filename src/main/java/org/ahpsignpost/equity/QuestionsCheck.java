package org.ahpsignpost.equity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;

/** Every question the record can hold is asked once, no other, and every question and answer has its English words. */
public final class QuestionsCheck implements ContentCheck {

    private static final Set<String> KEPT = Set.of("age", "sex", "gender", "ethnic", "disability", "carer");

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        var file = pack.find(Questions.FILE).orElse(null);
        if (file == null) {
            problems.add(Questions.FILE, 1, "this file is missing");
            return;
        }
        var questions = Questions.of(file.tree());
        List<String> ids = questions.all().stream().map(Question::id).toList();
        if (!KEPT.equals(Set.copyOf(ids)) || ids.size() != KEPT.size()) {
            problems.add(
                    file,
                    "/questions",
                    "the record keeps the answers to these questions, each once: "
                            + KEPT.stream().sorted().toList());
        }
        Set<String> words = english(pack);
        for (Question question : questions.all()) {
            need("page.equality." + question.id(), words, file, problems);
            for (Question.Group group : question.groups()) {
                if (!group.name().isEmpty()) {
                    need("page.equality." + question.id() + ".group." + group.name(), words, file, problems);
                }
                group.answers()
                        .forEach(
                                answer -> need("page.equality." + question.id() + "." + answer, words, file, problems));
            }
        }
        questions.feedbackReasons().forEach(reason -> need("page.feedback.because." + reason, words, file, problems));
    }

    private static void need(String key, Set<String> words, ContentFile file, ContentProblems problems) {
        if (!words.contains(key)) {
            problems.add(file, "/questions", "messages/page.en.yaml has no " + key);
        }
    }

    private static Set<String> english(ContentPack pack) {
        return pack.find("messages/page.en.yaml").stream()
                .flatMap(page -> page.tree().path("messages").propertyNames().stream())
                .collect(Collectors.toSet());
    }
}
