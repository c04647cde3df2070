package org.ahpsignpost.plainlanguage.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private final EnglishMeter meter = new EnglishMeter(new EnglishSentences());

    /** 100 words, 5 sentences, 150 syllables, 450 letters, 10 long words of which 8 foggy, 12 unfamiliar. */
    private final Measures measures = Measures.of(new Counts(100, 450, 150, 5, 30, 10, 8, 12));

    @Test
    void everyFormulaHasItsPublishedConstants() {
        assertThat(measures.fleschReadingEase()).isCloseTo(206.835 - 1.015 * 20 - 84.6 * 1.5, EXACT);
        assertThat(measures.fleschKincaid()).isCloseTo(0.39 * 20 + 11.8 * 1.5 - 15.59, EXACT);
        assertThat(measures.smog()).isCloseTo(1.0430 * Math.sqrt(10 * 30 / 5.0) + 3.1291, EXACT);
        assertThat(measures.gunningFog()).isCloseTo(0.4 * (20 + 8), EXACT);
        assertThat(measures.automatedReadability()).isCloseTo(4.71 * 4.5 + 0.5 * 20 - 21.43, EXACT);
        assertThat(measures.colemanLiau()).isCloseTo(0.0588 * 450 - 0.296 * 5 - 15.8, EXACT);
        assertThat(measures.daleChall()).isCloseTo(0.1579 * 12 + 0.0496 * 20 + 3.6365, EXACT);
    }

    @Test
    void theDaleChallScoreRisesOnlyWhereMoreThanFiveInAHundredWordsAreUnfamiliar() {
        var easy = Measures.of(new Counts(100, 450, 150, 5, 30, 10, 8, 5));
        assertThat(easy.daleChall()).isCloseTo(0.1579 * 5 + 0.0496 * 20, EXACT);
    }

    @Test
    void wordsThatAreLongByTheirEndingOnlyAreNotFoggy() {
        var ended = meter.measure("He expected changes.");
        assertThat(ended.longWords()).isEqualTo(1);
        assertThat(ended.gunningFog()).isCloseTo(0.4 * 3, EXACT);
    }

    @Test
    void namesAndWordsOfTheListInAnyFormAreFamiliar() {
        assertThat(meter.measure("The babies stopped crying when Clarendon walked by.")
                        .daleChall())
                .isLessThan(1);
        assertThat(FamiliarWords.has("musculoskeletal")).isFalse();
    }

    @Test
    void aTextWithoutWordsHasGradeZero() {
        assertThat(meter.measure("?!").fleschKincaid()).isZero();
        assertThat(meter.measure("").words()).isZero();
    }

    @Test
    void figuresAreReadAsOneShortWordAndPhoneNumbersNotAtAll() {
        var measures = meter.measure("Come in 6 weeks. Call 0116 496 0101.");
        assertThat(measures.words()).isEqualTo(5);
        assertThat(measures.syllables()).isEqualTo(5);
    }
}
