package org.ahpsignpost.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.dialogue.Advance.Move;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private static final Label PODIATRIST = Label.of("profession:podiatrist");
    private static final Label PHYSIOTHERAPIST = Label.of("profession:physiotherapist");
    private static final Label COST = Label.of("topic:cost");
    private static final SlotAnswer LEICESTER = new SlotAnswer.Value(Map.of("place", "LE2", "place_name", "Leicester"));

    private final Dialogue dialogue = new Dialogue(FlowBook.of(ContentPack.load(ContentSource.packaged())));

    @Test
    void aWishWithAPlaceIsAnsweredInOneTurn() {
        var advance = hear(fresh(), wish(PODIATRIST, Map.of("place", LEICESTER)));

        assertThat(advance.move()).isEqualTo(Move.ANSWERED);
        assertThat(advance.said()).anyMatch(said -> said instanceof Said.Services);
        assertThat(advance.flow()).isEqualTo("find-a-service");
    }

    @Test
    void aWishWithoutAPlaceAsksForThePlace() {
        var advance = hear(fresh(), wish(PODIATRIST, Map.of()));

        assertThat(advance.move()).isEqualTo(Move.ASKED);
        assertThat(advance.step()).isEqualTo("ask-place");
    }

    @Test
    void aQuestionInTheMiddleIsAnsweredAndTheDialogueGoesBackToWhereItWas() {
        var asked = hear(fresh(), wish(PODIATRIST, Map.of()));

        var advance = hear(asked.state(), wish(COST, Map.of()));

        assertThat(advance.said().getFirst()).isEqualTo(new Said.Knowledge(COST, "plain"));
        assertThat(advance.step()).isEqualTo("ask-place");
        assertThat(advance.move()).isEqualTo(Move.ASKED);
    }

    @Test
    void anotherProfessionInTheMiddleReplacesTheFirst() {
        var asked = hear(fresh(), wish(PODIATRIST, Map.of()));

        var changed = hear(asked.state(), wish(PHYSIOTHERAPIST, Map.of()));
        var answered = hear(changed.state(), answer("place", LEICESTER));

        assertThat(changed.step()).isEqualTo("ask-place");
        assertThat(answered.subject()).isEqualTo(PHYSIOTHERAPIST);
        assertThat(answered.state().slots()).containsEntry("profession", "physiotherapist");
    }

    @Test
    void aNewPlaceAfterTheAnswerSearchesAgain() {
        var found = hear(fresh(), wish(PODIATRIST, Map.of("place", LEICESTER)));
        var leeds = new SlotAnswer.Value(Map.of("place", "LS6", "place_name", "Leeds"));

        var again = hear(found.state(), answer("place", leeds));

        assertThat(again.said())
                .anyMatch(said -> said instanceof Said.Services services
                        && services.from().equals("LS6"));
    }

    @Test
    void whatWasToldOnceIsNotAskedAgain() {
        var found = hear(fresh(), wish(PODIATRIST, Map.of("place", LEICESTER)));

        var next = hear(found.state(), wish(PHYSIOTHERAPIST, Map.of()));

        assertThat(next.said()).anyMatch(said -> said instanceof Said.Services);
    }

    @Test
    void everyQuestionCanBeSkipped() {
        var asked = hear(fresh(), wish(PODIATRIST, Map.of()));

        var skipped = hear(asked.state(), new Heard(null, null, false, List.of(), Map.of(), null, true, true, false));

        assertThat(skipped.said())
                .contains(new Said.Message("find.no-place", asked.state().slots()));
    }

    @Test
    void whyIsExplainedAndTheQuestionStays() {
        var asked = hear(fresh(), wish(PODIATRIST, Map.of()));

        var why = dialogue.why(asked.state());

        assertThat(why.said().getFirst()).isEqualTo(new Said.Message("find.ask-place.why", Map.of()));
        assertThat(why.step()).isEqualTo("ask-place");
        assertThat(why.state().stack()).isEqualTo(asked.state().stack());
    }

    @Test
    void severalPlacesOfOneNameAreOfferedAndThePickedOneIsUsed() {
        var asked = hear(fresh(), wish(PODIATRIST, Map.of()));
        var two = new SlotAnswer.Several(
                List.of(Option.words("NE1", "Newcastle, NE1"), Option.words("ST5", "Newcastle, ST5")));

        var which = hear(asked.state(), answer("place", two));
        var picked = hear(which.state(), new Heard(null, null, false, List.of(), Map.of(), "ST5", false, true, false));

        assertThat(which.options()).hasSize(2);
        assertThat(picked.state().slots()).containsEntry("place", "ST5").containsEntry("place_name", "Newcastle, ST5");
    }

    @Test
    void anUnsureWishIsConfirmedFirst() {
        var unsure = new Heard(PODIATRIST, null, false, List.of(), Map.of(), null, false, false, false);

        var advance = hear(fresh(), unsure);

        assertThat(advance.step()).isEqualTo("confirm");
        assertThat(advance.options()).extracting(Option::value).containsExactly("yes", "no");
    }

    @Test
    void notUnderstoodComesInDifferentWordsEachTime() {
        var nothing = new Heard(null, null, false, List.of(), Map.of(), null, false, false, false);

        var first = hear(fresh(), nothing);
        var second = hear(first.state(), nothing);
        var third = hear(second.state(), nothing);

        assertThat(List.of(first, second, third)).allMatch(advance -> advance.move() == Move.NOT_UNDERSTOOD);
        assertThat(first.said().getFirst()).isNotEqualTo(second.said().getFirst());
        assertThat(second.said().getFirst()).isNotEqualTo(third.said().getFirst());
    }

    private DialogueState fresh() {
        return dialogue.open(DialogueState.fresh(), Audience.PATIENT, calls()).state();
    }

    private Advance hear(DialogueState state, Heard heard) {
        return dialogue.hear(state, heard, calls());
    }

    private static Heard wish(Label label, Map<String, SlotAnswer> answers) {
        return new Heard(label, null, true, List.of(), answers, null, false, false, false);
    }

    private static Heard answer(String slot, SlotAnswer answer) {
        return new Heard(null, null, false, List.of(), Map.of(slot, answer), null, false, true, true);
    }

    private static Calls calls() {
        return new Calls() {
            @Override
            public Set<String> names() {
                return Set.of();
            }

            @Override
            public Result call(String name, Map<String, String> slots, @Nullable Label subject) {
                return switch (name) {
                    case "profession-facts" ->
                        new Result(
                                slots.containsKey("profession") ? "directory" : "unknown",
                                List.of(),
                                Map.of("route", "directory", "asks_who", "no"));
                    case "find-services" -> new Result("found", List.of(), Map.of("services_shown", "a"));
                    case "show-services" ->
                        new Result(
                                "shown",
                                List.of(new Said.Services(List.of("a"), slots.getOrDefault("place", ""))),
                                Map.of());
                    default -> Result.of("done");
                };
            }
        };
    }
}
