package org.ahpsignpost.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.ModelShelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A menu without buttons is answered in many ways. */
class MenuAnswersTest {

    private static final Understanding UNDERSTANDING =
            TrainedUnderstanding.of(ContentPack.load(ContentSource.packaged()), ModelShelf.packed());

    private static final List<Option> OPTIONS = List.of(
            Option.words("me", "Me"), Option.words("child", "My child"), Option.words("someone", "Someone I care for"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "2.",
                "(2)",
                "2)",
                "#2",
                " 2 ",
                "two",
                "Two!",
                "the second one",
                "second",
                "number 2",
                "number two",
                "option 2",
                "option two",
                "no 2"
            })
    void theSecondIsPickedInEnglish(String answer) {
        assertThat(UNDERSTANDING.pick(answer, Language.EN, OPTIONS, Option::words))
                .contains("child");
    }

    @ParameterizedTest
    @CsvSource({
        "pl, dwa",
        "pl, opcja druga",
        "pl, nr 2",
        "cy, dau",
        "cy, rhif dau",
        "ro, doi",
        "ur, ۲",
        "ur, دو",
        "ur, dusra",
        "bn, ২",
        "bn, দুই",
        "pa, ੨",
        "pa, ਦੋ",
        "ar, ٢",
        "ar, رقم اثنين",
        "so, labo",
        "gu, ૨",
        "gu, બે",
        "pt, dois",
        "es, dos",
        "es, número dos",
        "fr, deux",
        "fr, numéro deux",
        "tr, iki",
        "zh, 二",
        "zh, 第二个",
        "zh, ２",
        "uk, два"
    })
    void theSecondIsPickedInEveryLanguagesDigitsAndWords(String code, String answer) {
        var language = Language.of(code).orElseThrow();
        assertThat(UNDERSTANDING.pick(answer, language, OPTIONS, Option::words))
                .as(language + " " + answer)
                .contains("child");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "2 weeks", "22", "1 or 2", "not 2"})
    void whatIsNoPlaceInTheListPicksNothing(String answer) {
        assertThat(UNDERSTANDING.pick(answer, Language.EN, OPTIONS, Option::words))
                .isEmpty();
    }
}
