package org.ahpsignpost.plainlanguage.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishSentencesTest {

    private final EnglishSentences sentences = new EnglishSentences();

    @Test
    void aFullStopEndsASentence() {
        assertThat(sentences.of("Call us today. We can help you."))
                .containsExactly("Call us today.", "We can help you.");
    }

    @Test
    void aFullStopBehindAFigureOrAUnitEndsASentenceToo() {
        assertThat(sentences.of("Come to room 2. Then wait.")).hasSize(2);
        assertThat(sentences.of("He lost 5 kg. When seen he was well.")).hasSize(2);
        assertThat(sentences.of("We close at 5pm. Please come early.")).hasSize(2);
    }

    @Test
    void noSentenceEndsInsideANumberOrBehindATitle() {
        assertThat(sentences.of("It costs £1.44 a day to park.")).hasSize(1);
        assertThat(sentences.of("You will see Dr. Patel in the clinic.")).hasSize(1);
    }

    @Test
    void nothingIsLost() {
        String text = "Is it open? Yes! Call 0116 496 0101. See https://www.example.org/a.b for more.";
        assertThat(String.join(" ", sentences.of(text))).isEqualTo(text);
        assertThat(sentences.of("")).isEmpty();
    }
}
