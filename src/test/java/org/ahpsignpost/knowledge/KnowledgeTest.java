package org.ahpsignpost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.PackWithout;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.Profession;
import org.ahpsignpost.labels.Topic;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 22);

    private final Knowledge knowledge = Packs.knowledge();

    @Test
    void everyLabelHasAnEnglishText() {
        for (String label : Label.all()) {
            var text = knowledge.text(Label.of(label), Language.EN);
            assertThat(text.label().value()).isEqualTo(label);
            assertThat(text.plain()).as(label).isNotBlank();
            assertThat(text.simple()).as(label).isNotBlank();
            assertThat(text.simple().length())
                    .as(label)
                    .isLessThanOrEqualTo(text.plain().length());
        }
    }

    @Test
    void everyProfessionHasFactsAndWordsForItsService() {
        for (var profession : Profession.values()) {
            var text = knowledge.text(Label.of(profession), Language.EN);
            assertThat(knowledge.profession(profession))
                    .get()
                    .extracting(ProfessionEntry::profession)
                    .isEqualTo(profession);
            assertThat(text.service()).as(profession.wire()).isNotBlank();
            assertThat(text.withArticle()).as(profession.wire()).matches("an? " + text.name());
        }
    }

    @Test
    void weAskWhoItIsForWhereServicesForChildrenAndAdultsDiffer() {
        assertThat(professions().filter(ProfessionEntry::asksWho).map(ProfessionEntry::profession))
                .containsExactlyInAnyOrder(
                        Profession.SPEECH_AND_LANGUAGE_THERAPIST,
                        Profession.DIETITIAN,
                        Profession.OCCUPATIONAL_THERAPIST,
                        Profession.PHYSIOTHERAPIST,
                        Profession.ORTHOPTIST);
    }

    @Test
    void whatNobodyBooksForThemselvesIsExplainedFirst() {
        var explained =
                EnumSet.of(Profession.RADIOGRAPHER, Profession.OPERATING_DEPARTMENT_PRACTITIONER, Profession.PARAMEDIC);
        assertThat(professions().filter(entry -> entry.route() == Route.EXPLAIN).map(ProfessionEntry::profession))
                .containsExactlyInAnyOrderElementsOf(explained);
        assertThat(professions()
                        .filter(entry -> entry.selfReferral() == SelfReferral.NOT_APPLICABLE)
                        .map(ProfessionEntry::profession))
                .containsExactlyInAnyOrderElementsOf(explained);
    }

    @Test
    void osteopathsHaveTheirOwnRegulatorAndTheirCostIsTold() {
        assertThat(professions().filter(entry -> entry.regulator().equals("General Osteopathic Council")))
                .singleElement()
                .extracting(ProfessionEntry::profession)
                .isEqualTo(Profession.OSTEOPATH);
        var text = knowledge.text(Label.of(Profession.OSTEOPATH), Language.EN);
        assertThat(text.plain()).contains("private", "pay", "cost");
        assertThat(text.simple()).contains("private", "pay", "cost");
    }

    @Test
    void comingWithoutAGpIsOnlyEverSaidOfSomeAreas() {
        professions()
                .filter(entry ->
                        entry.selfReferral() == SelfReferral.COMMON || entry.selfReferral() == SelfReferral.SOME_AREAS)
                .map(entry -> knowledge.text(Label.of(entry.profession()), Language.EN))
                .forEach(text -> assertThat(text.plain()).as(text.name()).containsIgnoringCase("in some areas"));
    }

    @Test
    void aTextThatIsNotWrittenInALanguageComesInEnglishAndSaysSo() {
        var text = ContentKnowledge.of(PackWithout.files("knowledge/text/so.yaml"))
                .text(Label.of(Topic.COST), Language.SO);
        assertThat(text.language()).isEqualTo(Language.EN);
        assertThat(text).isEqualTo(knowledge.text(Label.of(Topic.COST), Language.EN));
    }

    @Test
    void aHalfWrittenLanguageAnswersWithWhatItHas() {
        var pack = ContentPack.load(Packs.withFile("knowledge/text/cy.yaml", """
                language: cy
                checked: true
                texts:
                  "topic:cost": { name: cost, plain: Mae gofal y GIG am ddim., simple: Mae am ddim. }
                """));
        var half = ContentKnowledge.of(pack);
        assertThat(half.text(Label.of(Topic.COST), Language.CY))
                .extracting(KnowledgeText::language, KnowledgeText::checked, KnowledgeText::simple)
                .containsExactly(Language.CY, true, "Mae am ddim.");
        assertThat(half.text(Label.of(Topic.CARERS), Language.CY).language()).isEqualTo(Language.EN);
    }

    @Test
    void wordsNobodyHasCheckedSayThatTheyAreUnchecked() {
        assertThat(knowledge.text(Label.OUT_OF_SCOPE, Language.EN).checked()).isFalse();
    }

    @Test
    void aPatientWhoAsksForAStaffResourceGetsOnePlainLine() {
        var guide = knowledge.text(Label.of("resource:ohid_ahp_guide"), Language.EN);
        assertThat(guide.answerFor(Audience.PATIENT))
                .isEqualTo("This guide helps NHS leaders make services fairer. It is for staff.");
        assertThat(guide.answerFor(Audience.STAFF)).isEqualTo(guide.plain());
        var topic = knowledge.text(Label.of(Topic.COST), Language.EN);
        assertThat(topic.answerFor(Audience.PATIENT)).isEqualTo(topic.plain());
    }

    @Test
    void aCardCarriesPublisherDateLinkAndWhoMayUseIt() {
        var card = knowledge.card("kings_fund_framework", Language.EN);
        assertThat(card.publisher()).isEqualTo("The King's Fund");
        assertThat(card.published()).isEqualTo("2021");
        assertThat(card.link()).startsWith("https://www.kingsfund.org.uk/");
        assertThat(card.access()).isEqualTo("open");
        assertThat(card.whoMayUse()).isNotBlank();
        assertThat(card.sourceMark()).isEqualTo("checked");
        assertThat(card.reviewBy()).isEqualTo("2027-11-22");
    }

    @Test
    void theDashboardNeedsALogInAndItsTextSaysSo() {
        assertThat(knowledge.card("hi_improvement_dashboard", Language.EN).access())
                .isEqualTo("log-in");
        assertThat(resourceText("hi_improvement_dashboard").plain()).contains("You need to log in");
        assertThat(resources().filter(entry -> entry.access() == Access.LOG_IN)).hasSize(1);
    }

    @Test
    void whereNoAddressCouldBeConfirmedTheTextSaysSoOrWhereToLook() {
        assertThat(resources().filter(entry -> entry.linkMark() == SourceMark.UNVERIFIED))
                .allSatisfy(entry -> assertThat(resourceText(entry.id()).plain())
                        .as(entry.id())
                        .containsIgnoringCase(entry.link() == null ? "look" : "not yet checked its web address"))
                .hasSize(5);
        assertThat(knowledge.card("jsna", Language.EN).link()).isNull();
    }

    @Test
    void thePublicationDateStandsInTheText() {
        assertThat(resources().filter(entry -> entry.published() != null))
                .allSatisfy(
                        entry -> assertThat(resourceText(entry.id()).plain()).contains(entry.published()));
    }

    @Test
    void theThreeOtherDataSourcesAreRelatedToFingertips() {
        assertThat(knowledge.related("fingertips"))
                .containsExactlyInAnyOrder("jsna", "hi_improvement_dashboard", "london_borough_data_explorer");
        for (String id : knowledge.related("fingertips")) {
            assertThat(knowledge.related(id)).contains("fingertips");
        }
    }

    @Test
    void theGuideIsRelatedToItsTwoParts() {
        assertThat(knowledge.related("ohid_ahp_guide")).startsWith("four_step_approach", "eight_change_areas");
        assertThat(knowledge.related("four_step_approach"))
                .contains("ohid_ahp_guide", "rainbow_model", "trial_scale_up");
    }

    @Test
    void everyFactIsLookedAtAgainWithinTwelveMonths() {
        var days = Stream.of(
                        professions().map(ProfessionEntry::reviewBy),
                        resources().map(ResourceEntry::reviewBy),
                        Stream.of(Topic.values()).map(knowledge::topic).map(TopicEntry::reviewBy))
                .flatMap(day -> day)
                .collect(Collectors.toSet());
        assertThat(days).allSatisfy(day -> assertThat(day).isAfter(MADE).isBeforeOrEqualTo(MADE.plusMonths(12)));
    }

    @Test
    void aResourceThatIsNotOnTheListIsRefusedByName() {
        assertThatThrownBy(() -> knowledge.resource("secret_report"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("secret_report");
    }

    @Test
    void theServiceNeverClaimsToSeeRecordsOrChangeAppointments() {
        assertThat(topicText(Topic.APPOINTMENT_CHANGE)).contains("We cannot see, book, change or cancel");
        assertThat(topicText(Topic.REFERRAL_STATUS)).contains("We cannot see yours");
        assertThat(topicText(Topic.WAIT_TIME)).contains("We do not know");
        assertThat(topicText(Topic.HUMAN_HANDOFF)).contains("no member of staff on duty", "111", "999");
        assertThat(topicText(Topic.PRIVACY_DATA))
                .contains("names, numbers and full postcodes", "30 days", "do not need an account", "forget me");
    }

    @Test
    void whatWeCannotDoAlwaysSaysWhoCan() {
        for (var label : Set.of(Label.OUT_OF_SCOPE, Label.DIAGNOSIS, Label.MEDICATION)) {
            var text = knowledge.text(label, Language.EN);
            assertThat(text.plain()).contains("GP", "pharmacist", "NHS 111 online or call 111", "999");
            assertThat(text.simple()).contains("GP", "pharmacist", "999");
        }
        assertThat(Label.all().stream().map(label -> knowledge.text(Label.of(label), Language.EN)))
                .allSatisfy(text -> assertThat(text.plain() + text.simple()).doesNotContainIgnoringCase("text 111"));
    }

    private String topicText(Topic topic) {
        return knowledge.text(Label.of(topic), Language.EN).plain();
    }

    private KnowledgeText resourceText(String id) {
        return knowledge.text(Label.of("resource:" + id), Language.EN);
    }

    private Stream<ProfessionEntry> professions() {
        return Stream.of(Profession.values())
                .map(profession -> knowledge.profession(profession).orElseThrow());
    }

    private Stream<ResourceEntry> resources() {
        return Label.all().stream()
                .map(Label::of)
                .filter(Label::isResource)
                .map(label -> knowledge.resource(label.name()));
    }
}
