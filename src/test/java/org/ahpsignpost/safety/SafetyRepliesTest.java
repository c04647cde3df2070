package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ahpsignpost.content.PackWithout;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.reply.Card;
import org.ahpsignpost.reply.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyRepliesTest {

    private static final SafetyReplies REPLIES = Loaded.REPLIES;

    @Test
    void theActionStandsFirstAndTheLimitsOfTheServiceLast() {
        String text = reply("RF02", SafetyCategory.EMERGENCY_999).text();
        assertThat(text).startsWith("Call 999 now.").endsWith("I cannot call for you.");
    }

    @Test
    void anEmergencyHasAnEmergencyCardAndEverythingElseAnUrgentOne() {
        assertThat(reply("RF02", SafetyCategory.EMERGENCY_999).card()).isInstanceOf(Card.Emergency.class);
        assertThat(reply("RF10", SafetyCategory.URGENT_111).card()).isInstanceOf(Card.Urgent.class);
        assertThat(reply("RF19", SafetyCategory.CRISIS_MENTAL_HEALTH).card()).isInstanceOf(Card.Urgent.class);
    }

    @Test
    void aStatedNeedAddsItsRowAfterTheNumberAndNotInsteadOfIt() {
        var danger = danger("RF02", SafetyCategory.EMERGENCY_999);
        assertThat(text(danger, "bsl")).startsWith("Call 999 now.\nBSL: use the 999 BSL app");
        assertThat(text(danger, "deaf")).contains("18000");
        assertThat(text(danger, "text_only")).contains("text 999").contains("18000");
        assertThat(text(danger, "cannot_speak")).contains("press 55");
        assertThat(text(danger, "step_free")).isEqualTo(text(danger));
    }

    @Test
    void someoneInCrisisIsGivenCallsAndATextLine() {
        String text = reply("RF19", SafetyCategory.CRISIS_MENTAL_HEALTH).text();
        assertThat(text).startsWith("Call 111, option 2").contains("116 123", "SHOUT to 85258", "999");
        assertThat(text).doesNotContain("?");
    }

    @Test
    void abuseIsNotNamedWhereSomeoneElseMayRead() {
        for (String flag : List.of("RF20", "RF21")) {
            Reply reply = reply(flag, SafetyCategory.SAFEGUARDING);
            assertThat(reply.text() + reply.card())
                    .doesNotContainIgnoringCase("abus")
                    .doesNotContainIgnoringCase("violen");
            assertThat(reply.text().lines().findFirst().orElseThrow()).contains("in danger now, call 999");
        }
    }

    @Test
    void staffHaveTheirOwnWording() {
        var danger = danger("RF20", SafetyCategory.SAFEGUARDING);
        assertThat(REPLIES.reply(danger, Audience.STAFF, Language.EN, Set.of()).text())
                .contains("safeguarding lead", "999");
    }

    @Test
    void noReplyEverSaysToText111OrPutsALinkOrAQuestionFirst() {
        for (Reply reply : all().toList()) {
            String action = reply.text().lines().findFirst().orElseThrow();
            assertThat(reply.text()).doesNotContainIgnoringCase("text 111").doesNotContain("http", "www.", "{", "}");
            assertThat(action).doesNotContain("?");
            assertThat(SafetyContentCheck.words(reply.text())).isLessThanOrEqualTo(60);
        }
    }

    @Test
    void aLanguageWithoutRepliesIsAnsweredInEnglish() {
        var danger = danger("RF03", SafetyCategory.EMERGENCY_999);
        var withoutSomali = ContentReplies.of(PackWithout.files("safety/replies/so.yaml"));

        assertThat(withoutSomali.reply(danger, Audience.PATIENT, Language.SO, Set.of()))
                .isEqualTo(REPLIES.reply(danger, Audience.PATIENT, Language.EN, Set.of()));
        assertThat(withoutSomali.lastLine(Language.SO)).isEqualTo(REPLIES.lastLine(Language.EN));
    }

    @Test
    void whereThereIsNoDangerThereIsNothingToSay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPLIES.reply(Screening.NONE, Audience.PATIENT, Language.EN, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> REPLIES.reminder(SafetyCategory.NONE, Language.EN));
    }

    @ParameterizedTest
    @EnumSource(value = SafetyCategory.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void theReminderIsShortAndHas999OrTheLineThatFits(SafetyCategory category) {
        Reply reminder = REPLIES.reminder(category, Language.EN);
        assertThat(reminder.text()).contains("999");
        assertThat(SafetyContentCheck.words(reminder.text())).isLessThanOrEqualTo(20);
    }

    @Test
    void theLastLineHasEveryWayToHelpAndNeedsNoContentPack() {
        for (Reply last : List.of(REPLIES.lastLine(Language.EN), SafetyReplies.packagedLastLine())) {
            assertThat(last.text())
                    .contains("999", "111", "111, option 2", "116 123", "SHOUT to 85258", "18000", "18001 111");
            assertThat(last.card()).isInstanceOf(Card.Emergency.class);
        }
    }

    static Stream<Reply> all() {
        return dangers().flatMap(SafetyRepliesTest::each);
    }

    private static Stream<Screening> dangers() {
        return Stream.of("check", "made")
                .flatMap(part -> Examples.danger(part).stream())
                .map(example -> Loaded.SCREEN.screen(example.text()))
                .distinct();
    }

    private static Stream<Reply> each(Screening danger) {
        return Stream.of(Audience.values())
                .flatMap(audience -> Stream.of("none", "bsl", "deaf", "text_only", "cannot_speak")
                        .map(need -> REPLIES.reply(danger, audience, Language.EN, Set.of(need))));
    }

    private static String text(Screening danger, String... needs) {
        return REPLIES.reply(danger, Audience.PATIENT, Language.EN, Set.of(needs))
                .text();
    }

    private static Reply reply(String flag, SafetyCategory category) {
        return REPLIES.reply(danger(flag, category), Audience.PATIENT, Language.EN, Set.of());
    }

    private static Screening danger(String flag, SafetyCategory category) {
        return new Screening(category, flag, List.of("a-rule"));
    }
}
