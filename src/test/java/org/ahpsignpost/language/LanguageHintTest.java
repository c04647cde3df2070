package org.ahpsignpost.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;

class LanguageHintTest {

    private static final LanguageHint CHOSE_POLISH = new LanguageHint(Language.EN, Language.PL);

    @Test
    void aChoiceStandsAgainstWeakEvidence() {
        for (String text : List.of("ok", "I need help", "podiatrist Leeds", "", "😀", "yes please thank you")) {
            var guess = Languages.FINDER.find(text, CHOSE_POLISH);
            assertThat(guess.language()).as(text).isEqualTo(Language.PL);
            assertThat(guess.evidence()).isEqualTo(LanguageGuess.CHOSEN);
        }
    }

    @Test
    void aChoiceGivesWayToWhatIsPlainlyAnotherLanguage() {
        assertThat(Languages.FINDER
                        .find("I would like to speak to somebody about my foot", CHOSE_POLISH)
                        .language())
                .isEqualTo(Language.EN);
        assertThat(Languages.FINDER.find("ਮੇਰੇ ਪੈਰ ਵਿੱਚ ਦਰਦ ਹੈ", CHOSE_POLISH).language())
                .isEqualTo(Language.PA);
    }

    @Test
    void evidenceIsNamed() {
        assertThat(Languages.guess("我的脚很痛").evidence()).isEqualTo("script");
        assertThat(Languages.guess("my foot hurts").evidence()).isEqualTo("detector");
        assertThat(Languages.guess("").evidence()).isEqualTo("default");
        assertThat(Languages.FINDER
                        .find("12", new LanguageHint(Language.SO, null))
                        .evidence())
                .isEqualTo("earlier");
    }

    @Test
    void oddInputsAreAnsweredFromTheHint() {
        var hint = new LanguageHint(Language.TR, null);
        for (String text : List.of(
                "", " ", "😀👩‍👩‍👧", "07700 900123", "x", "\u200B\u200D", "\uD800", "?!", "१२३", "한국어", "ქართული")) {
            assertThat(Languages.FINDER.find(text, hint).language()).as(text).isEqualTo(Language.TR);
            assertThat(Languages.of(text)).as(text).isEqualTo(Language.EN);
        }
    }

    @Test
    void lookAlikesAndHiddenCharactersDoNotMislead() {
        assertThat(Languages.of("I n\u0435\u0435d h\u0435lp with my f\u043E\u043Et"))
                .isEqualTo(Language.EN);
        assertThat(Languages.of("bo\u200Bli mn\u00ADie sto\u200Bpa od wczoraj")).isEqualTo(Language.PL);
        assertThat(Languages.of("co\u0301mo puedo pedir una cita man\u0303ana")).isEqualTo(Language.ES);
    }

    @Test
    void theScriptOfMostLettersDecidesAMixedMessage() {
        assertThat(Languages.of("مجھے physio کی appointment چاہیے")).isEqualTo(Language.UR);
        assertThat(Languages.of("my mum says الحمد لله but her foot hurts")).isEqualTo(Language.EN);
        assertThat(Languages.of("我想预约 physio")).isEqualTo(Language.ZH);
    }

    @Test
    void aVeryLongMessageIsReadInBoundedTime() {
        String text = "qzx ".repeat(10_000) + "potrzebuję pomocy ".repeat(10_000);
        Languages.of(text);
        long start = System.nanoTime();
        Languages.of(text);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(100);
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        var text = "Chirurgie orthopédique bilatérale programmée";
        var expected = Languages.guess(text);
        Callable<LanguageGuess> call = () -> Languages.guess(text);
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(400, call), 30, TimeUnit.SECONDS)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }
}
