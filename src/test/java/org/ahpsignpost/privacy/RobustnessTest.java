package org.ahpsignpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final List<String> HOSTILE = List.of(
            "1",
            "0",
            "07",
            "9 ",
            "1-",
            "+44",
            "(",
            "@",
            "a@",
            "a.",
            "a@a.",
            "a@a ",
            "at dot ",
            "sam dot ",
            "my name is ",
            "name ",
            "Dr ",
            "my son ",
            "double ",
            "nine hundred ",
            "o ",
            "flat 1 ",
            "1 a ",
            "12 oak ",
            "12 High Street ",
            "M14 0AA ",
            "m",
            "M1",
            "AB ",
            "AB 12 ",
            "born ",
            "born 1/",
            "3 May ",
            "\u200B",
            "1\u200B",
            "\uD800",
            "\uD83D\uDE00",
            "٠",
            "ثنا ",
            "名",
            "I'm ",
            "'",
            "a'",
            "Thanks, ",
            "999 000 001 ",
            "0800 1111 ",
            "Sarah ",
            "x",
            "X ",
            "\n",
            "e\u0301");

    @Test
    void hostileTextTakesTimeInProportion() {
        for (String part : HOSTILE) {
            millis(part.repeat(100_000 / part.length()));
        }
        for (String part : HOSTILE) {
            assertThat(millis(part.repeat(10_000 / part.length())))
                    .as("10 kB of '%s'", part)
                    .isLessThan(50);
            assertThat(millis(part.repeat(100_000 / part.length())))
                    .as("100 kB of '%s'", part)
                    .isLessThan(300);
        }
    }

    @Test
    void offsetsAreCodePointsOfTheOriginal() {
        String text = "😀😀 ring 07700\u200B 900123 👩‍👩‍👧 نام: my nhs number is ٩٩٩ ٠٠٠ ٠٠١٨ ok";
        assertThat(Privacy.found(text)).containsExactly("PHONE:07700\u200B 900123", "NHS_NUMBER:٩٩٩ ٠٠٠ ٠٠١٨");
        assertThat(Privacy.REMOVER.remove(text).entities().getFirst()).isEqualTo(new Entity(8, 21, EntityType.PHONE));
    }

    @Test
    void loneSurrogatesAreCopied() {
        assertThat(Privacy.redacted("\uD800 07700 900123 \uDC00\uD800")).isEqualTo("\uD800 [PHONE_1] \uDC00\uD800");
    }

    @Test
    void emptyAndOddTextsComeBackUnchanged() {
        for (String text :
                List.of("", " ", "\n", "\u0000", "\u200B\u200B", "😀", "'", "@", "+", "a", "1", "İ", "ß@ß")) {
            assertThat(Privacy.redacted(text)).isEqualTo(text);
        }
    }

    private static long millis(String text) {
        long start = System.nanoTime();
        Privacy.REMOVER.remove(text);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
