package org.ahpsignpost.channel.sms.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ahpsignpost.channel.sms.TestPack;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.safety.PackedReplies;
import org.ahpsignpost.safety.Screening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every red flag in every language, as it arrives on a phone. */
class DangerShapeTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void callNineNineNineAndThatNoAmbulanceComesStandInTheFirstSegment(Language language) {
        var callNow = new Screening(SafetyCategory.EMERGENCY_999, "RF01", List.of());
        assertThat(Segments.first(first(callNow, Set.of("deaf"), language))).contains("999", note(language));
    }

    /** Fixed words of two routes do not leave room for both in 67 characters; what to do always stands before the note. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatToDoStandsFirstAndTheNoteAtOnceAfterIt(Language language) {
        forEachDanger((danger, needs) -> {
            String action = words(danger, needs, language).lines().findFirst().orElseThrow();
            String sentence = Cut.firstSentence(action, language);
            assertThat(first(danger, needs, language))
                    .matches(text -> text.startsWith(action + " " + note(language))
                            || text.startsWith(sentence + " " + note(language)));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inEnglishAndTheGsmAlphabetBothAlwaysStandInTheFirstSegment(Language language) {
        forEachDanger((danger, needs) -> {
            String text = first(danger, needs, language);
            if (language == Language.EN || Gsm.writes(text)) {
                assertThat(Segments.first(text)).as(text).contains(note(language));
            }
        });
    }

    /** Whoever sees nothing but the first segment still has the number that the first sentence names. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aNumberOfTheFirstSentenceStandsInTheFirstSegment(Language language) {
        forEachDanger((danger, needs) -> {
            String action = words(danger, needs, language).lines().findFirst().orElseThrow();
            String sentence = Cut.firstSentence(action, language);
            boolean gsm = Gsm.writes(first(danger, needs, language));
            if (sentence.contains("999") && sentence.length() <= (gsm ? Segments.GSM_EACH : Segments.UCS_EACH)) {
                assertThat(Segments.first(first(danger, needs, language)))
                        .as(action)
                        .contains("999");
            }
        });
    }

    private static String first(Screening danger, Set<String> needs, Language language) {
        Reply reply = PackedReplies.REPLIES.reply(danger, Audience.PATIENT, language, needs);
        return SmsShape.danger(List.of(reply), language, TestPack.phrases(language))
                .getFirst();
    }

    private static String words(Screening danger, Set<String> needs, Language language) {
        return Typography.plain(
                PackedReplies.REPLIES
                        .reply(danger, Audience.PATIENT, language, needs)
                        .text(),
                language);
    }

    private static String note(Language language) {
        return Typography.plain(TestPack.phrases(language).noAmbulance(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allTheRestArrivesUnchangedInTextsOfThreeSegmentsAtMost(Language language) {
        forEachDanger((danger, needs) -> {
            Reply reply = PackedReplies.REPLIES.reply(danger, Audience.PATIENT, language, needs);
            var texts = SmsShape.danger(List.of(reply), language, TestPack.phrases(language));
            assertThat(texts)
                    .allSatisfy(
                            text -> assertThat(Segments.of(text).count()).isLessThanOrEqualTo(SmsShape.MOST_SEGMENTS));
            String note = Typography.plain(TestPack.phrases(language).noAmbulance(), language);
            String arrived = String.join(" ", texts).replace(note, " ");
            assertThat(squeezed(arrived)).isEqualTo(squeezed(Typography.plain(reply.text(), language)));
        });
    }

    private interface Look {
        void at(Screening danger, Set<String> needs);
    }

    private static void forEachDanger(Look look) {
        for (String flag :
                IntStream.rangeClosed(1, 30).mapToObj("RF%02d"::formatted).toList()) {
            for (SafetyCategory category : SafetyCategory.values()) {
                if (category != SafetyCategory.NONE) {
                    var danger = new Screening(category, flag, List.of());
                    look.at(danger, Set.of());
                    look.at(danger, Set.of("deaf"));
                    look.at(danger, Set.of("bsl"));
                }
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
