package org.ahpsignpost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.content.ContentSource;
import org.junit.jupiter.api.Test;

class KnowledgeCheckTest {

    private static final String PROFESSIONS = "knowledge/professions.yaml";
    private static final String RESOURCES = "knowledge/resources.yaml";
    private static final String ENGLISH = "knowledge/text/en.yaml";

    @Test
    void aMissingProfessionIsTold() {
        refused(Packs.with(PROFESSIONS, "  podiatrist:", "  chiropodist:"), PROFESSIONS, "podiatrist is missing");
    }

    @Test
    void aProfessionOffTheClosedListIsTold() {
        refused(Packs.with(PROFESSIONS, "  podiatrist:", "  chiropodist:"), PROFESSIONS, "closed list");
    }

    @Test
    void aLabelWithoutAnEnglishTextIsTold() {
        refused(Packs.with(ENGLISH, "\"topic:cost\":", "\"topic:price\":"), ENGLISH, "topic:cost has no text");
    }

    @Test
    void aTextForSomethingOffTheClosedListIsTold() {
        refused(Packs.with(ENGLISH, "\"topic:cost\":", "\"topic:price\":"), ENGLISH, "closed list of labels");
    }

    @Test
    void aRelatedResourceThatDoesNotExistIsTold() {
        refused(Packs.with(RESOURCES, "related: [jsna", "related: [jsma"), RESOURCES, "there is no resource jsma");
    }

    @Test
    void aRelationThatGoesOneWayOnlyIsTold() {
        refused(Packs.with(RESOURCES, "related: [jsna, ", "related: ["), RESOURCES, "must name");
    }

    @Test
    void aResourceRelatedToItselfIsTold() {
        refused(
                Packs.with(RESOURCES, "related: [jsna", "related: [fingertips, jsna"),
                RESOURCES,
                "not related to itself");
    }

    @Test
    void aReviewDayThatIsNoDayIsTold() {
        refused(Packs.with(RESOURCES, "2027-11-22", "2027-13-45"), RESOURCES, "not a day");
    }

    @Test
    void aPhoneNumberInATextIsTold() {
        refused(Packs.with(ENGLISH, "call 111", "call 020 7946 0000"), ENGLISH, "02079460000");
    }

    @Test
    void aLanguageThatDoesNotMatchItsFileNameIsTold() {
        var source = Packs.withFile("knowledge/text/cy.yaml", "language: pl\nchecked: false\ntexts: {}\n");
        refused(source, "knowledge/text/cy.yaml", "its language must be too");
    }

    @Test
    void aLinkThatIsNotSecureIsTold() {
        refused(Packs.with(PROFESSIONS, "https://baat.org", "http://baat.org"), PROFESSIONS, "pattern");
    }

    private static void refused(ContentSource source, String file, String expected) {
        assertThat(Packs.problems(source)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.expected()).contains(expected);
        });
    }
}
