package org.ahpsignpost.plainlanguage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingMeterTest {

    private final ReadingMeter meter = new ReadingMeter();

    @Test
    void theGradeFollowsTheFormula() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45, told as 0
        assertThat(meter.measure("The cat sat on the mat.")).isEqualTo(new Reading(0, 6));
        // 10 words, 2 sentences, 16 syllables: 0.39 * 5 + 11.8 * 1.6 - 15.59 = 5.24
        assertThat(meter.measure("A podiatrist can help your feet. Ask a surgery today.")
                        .grade())
                .isCloseTo(5.2, within(0.05));
    }

    @Test
    void longSentencesAndLongWordsRaiseTheGrade() {
        var easy = meter.measure("Call us. We can help you.");
        var hard = meter.measure(
                "Musculoskeletal rehabilitation interventions necessitate multidisciplinary collaboration between practitioners.");

        assertThat(hard.grade()).isGreaterThan(easy.grade() + 10);
    }

    @Test
    void everyLineCountsAsASentence() {
        assertThat(meter.measure("step-free access\nhearing loop\nquiet room").grade())
                .isLessThan(meter.measure("step-free access hearing loop quiet room")
                        .grade());
    }

    @Test
    void linksAndNumbersAreLeftOut() {
        assertThat(meter.measure("Go to https://www.nhs.uk/conditions/podiatry now. Call 0116 496 0101.")
                        .words())
                .isEqualTo(4);
    }

    @Test
    void textWithoutWordsHasGradeZero() {
        assertThat(meter.measure("")).isEqualTo(new Reading(0, 0));
        assertThat(meter.measure("123 !?")).isEqualTo(new Reading(0, 0));
    }
}
