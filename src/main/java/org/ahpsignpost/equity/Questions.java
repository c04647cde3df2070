package org.ahpsignpost.equity;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.content.ContentPack;
import tools.jackson.databind.JsonNode;

/**
 * What {@code equality/questions.yaml} asks.
 *
 * @param feedbackReasons codes of why a chat helped or did not
 */
record Questions(List<Question> all, List<String> feedbackReasons) {

    static final String FILE = "equality/questions.yaml";

    Questions {
        all = List.copyOf(all);
        feedbackReasons = List.copyOf(feedbackReasons);
    }

    static Questions of(ContentPack pack) {
        return of(pack.file(FILE).tree());
    }

    static Questions of(JsonNode tree) {
        var all = new ArrayList<Question>();
        for (JsonNode question : tree.path("questions")) {
            all.add(new Question(question.path("id").asString(), groups(question)));
        }
        return new Questions(all, codes(tree.path("feedback-reasons")));
    }

    private static List<Question.Group> groups(JsonNode question) {
        if (question.has("answers")) {
            return List.of(new Question.Group("", codes(question.path("answers"))));
        }
        return question.path("groups").properties().stream()
                .map(group -> new Question.Group(group.getKey(), codes(group.getValue())))
                .toList();
    }

    private static List<String> codes(JsonNode list) {
        var codes = new ArrayList<String>();
        list.forEach(code -> codes.add(code.asString()));
        return codes;
    }
}
