package org.ahpsignpost.plainlanguage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.reading.LanguageMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingMeterTest {

    private static final ContentPack PACK = ContentPack.load(ContentSource.packaged());

    private final ReadingMeter meter =
            new ReadingMeter(new LanguageMeter(PACK, new EnglishMeter(new EnglishSentences())));

    @Test
    void theGradeFollowsTheFormula() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45, told as 0
        var cat = meter.measure("The cat sat on the mat.", Language.EN);
        assertThat(cat.grade()).isZero();
        assertThat(cat.words()).isEqualTo(6);
        // 10 words, 2 sentences, 16 syllables: 0.39 * 5 + 11.8 * 1.6 - 15.59 = 5.24
        assertThat(grade("A podiatrist can help your feet. Ask a surgery today."))
                .isCloseTo(5.2, within(0.05));
    }

    @Test
    void longSentencesAndLongWordsRaiseTheGrade() {
        assertThat(
                        grade(
                                "Musculoskeletal rehabilitation interventions necessitate multidisciplinary collaboration between practitioners."))
                .isGreaterThan(grade("Call us. We can help you.") + 10);
    }

    @Test
    void everyLineCountsAsASentence() {
        assertThat(grade("step-free access\nhearing loop\nquiet room"))
                .isLessThan(grade("step-free access hearing loop quiet room"));
    }

    @Test
    void linksAndPhoneNumbersAreLeftOut() {
        assertThat(meter.measure("Go to https://www.nhs.uk/conditions/podiatry now. Call 0116 496 0101.", Language.EN)
                        .words())
                .isEqualTo(4);
    }

    @Test
    void textWithoutWordsHasGradeZeroAndKeepsTheBar() {
        assertThat(grade("")).isZero();
        assertThat(grade("!?")).isZero();
        assertThat(meter.keepsBar("", Language.EN)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void noEnglishFormulaIsUsedOnAnotherLanguage(Language language) {
        var reading = meter.measure("Zadzwoń do nas. Appelle-nous. اتصل بنا。", language);
        assertThat(reading.grade()).isNull();
        assertThat(reading.measure()).isNotEqualTo("flesch-kincaid");
        assertThat(reading.bar()).isPositive();
    }

    private double grade(String text) {
        return Objects.requireNonNull(meter.measure(text, Language.EN).grade());
    }
}
