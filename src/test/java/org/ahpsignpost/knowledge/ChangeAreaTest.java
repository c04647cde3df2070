package org.ahpsignpost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblem;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A slot that awaits its source must never reach a person. */
class ChangeAreaTest {

    private static final String EMPTY_THIRD = "ohid-change-area-3: { title: null, meaning: null, effect: null, "
            + "ideas: [], caseStudies: [], status: AWAITING_SOURCE }";

    private static final String FILLED_THIRD = "ohid-change-area-3: { title: A name, meaning: A meaning, "
            + "effect: An effect, ideas: [One], caseStudies: [], status: CONFIRMED }";

    @Test
    void thePackKeepsEightSlots() {
        assertThat(Packs.shipped()
                        .file("knowledge/change-areas.yaml")
                        .tree()
                        .path("slots")
                        .propertyNames())
                .hasSize(8)
                .allMatch(id -> id.matches("ohid-change-area-[1-8]"));
    }

    @Test
    void noSlotOfTheShippedPackIsServedWhileItAwaitsItsSource() {
        var slots = Packs.shipped().file("knowledge/change-areas.yaml").tree().path("slots");
        assertThat(Packs.knowledge().changeAreas()).allSatisfy(area -> {
            assertThat(slots.path(area.id()).path("status").asString()).isEqualTo("CONFIRMED");
            assertThat(slots.path(area.id()).path("title").asString()).isEqualTo(area.title());
        });
        long awaiting = slots.valueStream()
                .filter(slot -> slot.path("status").asString().equals("AWAITING_SOURCE"))
                .count();
        assertThat(Packs.knowledge().changeAreas()).hasSize((int) (8 - awaiting));
    }

    @Test
    void aSlotWithATitleThatStillAwaitsItsSourceIsNotServed() {
        assertThat(slot("A name", "A meaning", ChangeAreaSlot.Status.AWAITING_SOURCE)
                        .served(Language.EN, true))
                .isEmpty();
    }

    @Test
    void aConfirmedSlotWithoutATitleOrMeaningIsNotServed() {
        assertThat(slot(null, "A meaning", ChangeAreaSlot.Status.CONFIRMED).served(Language.EN, true))
                .isEmpty();
        assertThat(slot("A name", null, ChangeAreaSlot.Status.CONFIRMED).served(Language.EN, true))
                .isEmpty();
    }

    @Test
    void aSlotFilledFromItsSourceIsServed() {
        var pack = ContentPack.load(Packs.with("knowledge/change-areas.yaml", EMPTY_THIRD, FILLED_THIRD));
        assertThat(ContentKnowledge.of(pack).changeAreas())
                .containsExactly(new ChangeArea(
                        "ohid-change-area-3",
                        Language.EN,
                        false,
                        "A name",
                        "A meaning",
                        "An effect",
                        List.of("One"),
                        List.of()));
    }

    @Test
    void aTitleOnAnAwaitingSlotIsRefusedAtTheStart() {
        var problems = Packs.problems(Packs.with(
                "knowledge/change-areas.yaml",
                EMPTY_THIRD,
                EMPTY_THIRD.replace("title: null", "title: An invented name")));
        assertThat(problems).extracting(ContentProblem::file).contains("knowledge/change-areas.yaml");
    }

    @Test
    void aConfirmedSlotWithNothingInItIsRefusedAtTheStart() {
        var problems = Packs.problems(Packs.with(
                "knowledge/change-areas.yaml", EMPTY_THIRD, EMPTY_THIRD.replace("AWAITING_SOURCE", "CONFIRMED")));
        assertThat(problems).extracting(ContentProblem::file).contains("knowledge/change-areas.yaml");
    }

    @Test
    void noTextThatCanBeServedNamesASlotOrNumbersAChangeArea() {
        assertThat(everythingServed())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("ohid-change-area")
                        .doesNotContainIgnoringCase("awaiting")
                        .doesNotContainPattern("(?i)\\bnull\\b")
                        .doesNotContainPattern("(?i)change areas? (1|2|3|4|5|6|7|8|one|first)\\b"));
    }

    @Test
    void whoAsksForTheChangeAreasIsToldThatThereAreEightAndWhereToReadThem() {
        var text = Packs.knowledge().text(Label.of("resource:eight_change_areas"), Language.EN);
        assertThat(text.plain()).contains("8 change areas", "read them in the guide");
        assertThat(Packs.knowledge().card("eight_change_areas", Language.EN).link())
                .isEqualTo(Packs.knowledge().card("ohid_ahp_guide", Language.EN).link())
                .startsWith("https://www.gov.uk/");
    }

    private static Stream<String> everythingServed() {
        var knowledge = Packs.knowledge();
        return Label.all().stream()
                .map(Label::of)
                .flatMap(label -> Stream.of(Language.values()).map(language -> knowledge.text(label, language)))
                .flatMap(text -> Stream.of(
                                text.name(),
                                text.plain(),
                                text.simple(),
                                text.forPatients(),
                                text.whoMayUse(),
                                text.service())
                        .filter(words -> words != null));
    }

    private static ChangeAreaSlot slot(@Nullable String title, @Nullable String meaning, ChangeAreaSlot.Status status) {
        return new ChangeAreaSlot("ohid-change-area-1", title, meaning, "An effect", List.of(), List.of(), status);
    }
}
