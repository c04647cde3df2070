package org.ahpsignpost.dialogue;

import java.util.Map;
import java.util.Optional;

/** Whether a message answers the waiting question, and what follows from it. */
final class Answers {

    static final String WHICH_ONE = "dialogue.which-one";

    private Answers() {}

    /** Takes the answer and goes where it leads; false where the message is no answer. */
    static boolean take(Walk walk, Step.Question question, Heard heard, DialogueState state) {
        var option = picked(heard, state);
        if (option.isPresent()) {
            pick(walk, question, option.get());
            return true;
        }
        if (heard.skip()) {
            walk.goTo(question.skip());
            return true;
        }
        if (wantsSomethingElse(walk, question, heard)) {
            return false;
        }
        return switch (heard.answers().get(question.slot())) {
            case SlotAnswer.Value value -> {
                fillAll(walk, heard);
                walk.fill(value.slots());
                walk.goTo(question.then());
                yield true;
            }
            case SlotAnswer.Several several -> {
                walk.askWhich(WHICH_ONE, several.readings());
                yield true;
            }
            case SlotAnswer.Unusable unusable -> unusable(walk, question, unusable.reason());
            case null -> false;
        };
    }

    static Optional<Option> picked(Heard heard, DialogueState state) {
        return state.options().stream()
                .filter(option -> option.value().equals(heard.picked()))
                .findFirst();
    }

    /** A message that says more than an answer, and surely wants something else, is not taken for one. */
    private static boolean wantsSomethingElse(Walk walk, Step.Question question, Heard heard) {
        if (heard.label() == null || !heard.strong() || heard.bare()) {
            return false;
        }
        boolean meansThis = question.alsoMeans().contains(heard.label().value());
        boolean sameWish = walk.top() != null && heard.label().equals(walk.top().subject());
        return !meansThis && !sameWish;
    }

    private static void pick(Walk walk, Step.Question question, Option option) {
        if (option.label() != null && option.then() == null) {
            var label = option.label();
            walk.fill(Map.of(question.slot(), label.name()));
            walk.becomeAbout(label, question.then());
            return;
        }
        walk.fill(Map.of(question.slot(), option.value()));
        if (option.words() != null) {
            walk.fill(Map.of(question.slot() + "_name", option.words()));
        }
        walk.goTo(option.then() != null ? option.then() : question.then());
    }

    private static void fillAll(Walk walk, Heard heard) {
        heard.answers().values().forEach(answer -> {
            if (answer instanceof SlotAnswer.Value value) {
                walk.fill(value.slots());
            }
        });
    }

    private static boolean unusable(Walk walk, Step.Question question, String reason) {
        if (question instanceof Step.Ask ask && ask.unusable().containsKey(reason)) {
            walk.goTo(ask.unusable().get(reason));
            return true;
        }
        return false;
    }
}
