package org.ahpsignpost.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.ModelShelf;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are hardly messages, or are written with letters that only look like others. */
class BadMessagesTest {

    private static final Understanding UNDERSTANDING =
            TrainedUnderstanding.of(ContentPack.load(ContentSource.packaged()), ModelShelf.packed());

    /** Where a message says nothing, nothing may be sure. */
    private static final double SURE = 0.4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "😀😀😀",
                "👨‍👩‍👧‍👦",
                "...",
                "\u200b\u200b",
                "?",
                "7",
                "0116 496 0000",
                "a",
                "х",
                "字",
                "\ud83d",
                "\u202e"
            })
    void whatSaysNothingIsNotTakenForAWish(String text) {
        var guesses = UNDERSTANDING.wish(text, Language.EN);
        assertThat(guesses).noneSatisfy(guess -> assertThat(guess.confidence()).isGreaterThan(SURE));
    }

    @ParameterizedTest
    @CsvSource({
        // Cyrillic letters that look like Latin ones
        "I nееd а dіеtіtіаn fоr my dіаbеtеs,EN,profession:dietitian",
        // zero-width characters inside words
        "I n\u200bee\u200dd a die\u200btit\u2060ian for my diabetes,EN,profession:dietitian",
        // full width
        "Ｉ　ｎｅｅｄ　ａ　ｄｉｅｔｉｔｉａｎ,EN,profession:dietitian",
        // styled letters of mathematics
        "𝗜 𝗻𝗲𝗲𝗱 𝗮 𝗱𝗶𝗲𝘁𝗶𝘁𝗶𝗮𝗻,EN,profession:dietitian",
        // Turkish without its own letters, and in capitals
        "TERCUMAN ISTIYORUM,TR,topic:interpreter",
        "tercüman ıstıyorum,TR,topic:interpreter",
        // Arabic presentation forms, and vowel signs
        "ﺃﺣﺘﺎﺝ ﻣﺘﺮﺟﻢ,AR,topic:interpreter",
        "أَحْتَاجُ مُتَرْجِمًا,AR,topic:interpreter",
        // shouted, stretched, spaced
        "I NEED AN INTERPRETER!!!!!!!!,EN,topic:interpreter",
        "i neeeeeed an interpreterrrr,EN,topic:interpreter"
    })
    void lettersThatLookLikeOthersAreReadAsThem(String text, Language language, String label) {
        assertThat(UNDERSTANDING.wish(text, language).getFirst().label().value())
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"६,BN", "٣٥,AR", "۳۵,UR", "３５,EN", "৩৫,BN", "੩੫,PA", "૩૫,GU"})
    void figuresOfEveryScriptAreRead(String text, Language language) {
        assertThat(UNDERSTANDING.age(text, language)).isPresent();
    }

    @Test
    void fiveLanguagesInOneMessageAreAllHeard() {
        var guesses = UNDERSTANDING.wish(
                "I need an interpreter please, tłumacz, مترجم, tercüman, 翻译, перекладач", Language.EN);
        assertThat(guesses.getFirst().label().value()).isEqualTo("topic:interpreter");
    }

    @Test
    void tenThousandWordsTakeNoLongerThanTheFirstFewHundred() {
        String text = "my heel hurts when I get up and walk ".repeat(1_100);
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            assertThat(UNDERSTANDING.wish(text, Language.EN)).isNotEmpty();
            UNDERSTANDING.details(text, Language.EN);
            UNDERSTANDING.secondWish(
                    text, Language.EN, UNDERSTANDING.wish(text, Language.EN).getFirst());
        });
    }

    @Test
    void randomCharactersOfEveryKindBreakNothing() {
        long seed = 20261122;
        System.out.println("Random messages, seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append((char) random.nextInt(0x10000));
            }
            var language = Language.values()[random.nextInt(Language.values().length)];
            String message = text.toString();
            assertThatCode(() -> {
                        var guesses = UNDERSTANDING.wish(message, language);
                        UNDERSTANDING.details(message, language);
                        UNDERSTANDING.command(message, language);
                        if (!guesses.isEmpty()) {
                            UNDERSTANDING.secondWish(message, language, guesses.getFirst());
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }
}
