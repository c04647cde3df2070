package org.ahpsignpost.plainlanguage.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMeterTest {

    private static final LanguageMeter METER =
            new LanguageMeter(ContentPack.load(ContentSource.packaged()), new EnglishMeter(new EnglishSentences()));

    @ParameterizedTest
    @CsvSource({
        "ES, guitarra, 3",
        "ES, aéreo, 4",
        "ES, que, 1",
        "ES, ciudad, 2",
        "ES, fisioterapia, 5",
        "FR, table, 1",
        "FR, médecin, 3",
        "FR, douleurs, 2",
        "PT, saúde, 3",
        "PT, coração, 3",
        "PT, fisioterapia, 5",
        "TR, hastane, 3",
        "TR, yürüyüş, 3",
        "PL, lekarz, 2",
        "PL, ciało, 2",
        "PL, rehabilitacja, 6"
    })
    void syllablesAreCountedByTheRulesOfTheLanguage(Language language, String word, int syllables) {
        assertThat(VowelSyllables.in(word, language)).isEqualTo(syllables);
    }

    @Test
    void theScoreFollowsTheFormulaOfTheLanguage() {
        // 4 words, 1 sentence, 8 syllables
        var spanish = METER.measure("El médico te ayuda.", Language.ES);
        assertThat(spanish.measure()).isEqualTo(Measure.FERNANDEZ_HUERTA);
        assertThat(spanish.score()).isCloseTo(206.84 - 1.02 * 4 - 60 * 2, within(0.06));
        // 3 words, 1 sentence, 8 syllables
        var turkish = METER.measure("Doktor size bakar.", Language.TR);
        assertThat(turkish.score()).isCloseTo(198.825 - 2.610 * 3 - 40.175 * 6 / 3, within(0.06));
        // 3 words, 1 sentence, one of four syllables or more
        var polish = METER.measure("To jest fizjoterapeuta.", Language.PL);
        assertThat(polish.score()).isCloseTo(0.4 * (3 + 100.0 / 3), within(0.06));
        assertThat(METER.measure("去看医生。", Language.ZH).score()).isEqualTo(4);
    }

    @Test
    void uncommonWordsMakeATextHarderWhereThereIsNoFormula() {
        var common = METER.measure("mae fy nghefn yn brifo", Language.CY);
        var rare = METER.measure("mae niwrolawfeddygaeth gardiofasgwlar yn amlddisgyblaethol", Language.CY);
        assertThat(common.measure()).isEqualTo(Measure.LENGTH_AND_COMMON_WORDS);
        assertThat(rare.score()).isGreaterThan(common.score() + 10);
    }

    @Test
    void oneVeryLongSentenceBreaksTheBarWhateverTheScore() {
        var text = "a byd yn un ".repeat(20);
        assertThat(METER.measure(text, Language.CY).keepsBar()).isFalse();
    }
}
