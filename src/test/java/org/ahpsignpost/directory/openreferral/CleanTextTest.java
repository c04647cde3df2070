package org.ahpsignpost.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Foot clinic</p><p>Open daily</p> | Foot clinic Open daily",
                "Call <b>now</b> | Call now",
                "<script>alert('x')</script>Clinic | Clinic",
                "<STYLE>p{}</STYLE >Clinic<!-- hidden --> | Clinic",
                "Ears &amp; eyes, &pound;5 | Ears & eyes, £5",
                "&lt;img src=x onerror=alert(1)&gt;Clinic | Clinic",
                "for ages < 5 and > 2 | for ages < 5 and > 2",
                "<a href='https://example.org'>web</a> page | web page",
                "a&#8238;b&#x202E;c&#0;d | abcd",
                "many    spaces | many spaces"
            })
    void markupGoesAndWordsStay(String dirty, String clean) {
        assertThat(CleanText.of(dirty, 200)).isEqualTo(clean);
    }

    @Test
    void controlAndDirectionCharactersGo() {
        assertThat(CleanText.of("a\u202Eb\u2066c\u0007d\u200Be\uFEFFf\u0000g", 50))
                .isEqualTo("abcdefg");
    }

    @Test
    void theJoinersThatUrduAndBanglaNeedStay() {
        assertThat(CleanText.of("ر\u200Cن \u09B0\u200D", 50)).isEqualTo("ر\u200Cن \u09B0\u200D");
    }

    @Test
    void aLongTextIsCutAtAWord() {
        assertThat(CleanText.of("one two three four five", 15)).isEqualTo("one two three…");
    }

    @Test
    void nothingLeftIsNull() {
        assertThat(CleanText.of("<p> </p>\u200B", 10)).isNull();
    }

    @Test
    void noTextIsTooLongOrKeepsATag() {
        long seed = 4_711;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        String signs = "<>/&;#lt gtscriptxp!-\u202E\uD83D\uDE00";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(120); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String clean = CleanText.of(text.toString(), 40);
            if (clean != null) {
                assertThat(clean.length()).isBetween(1, 40);
                assertThat(clean).doesNotContainPattern("(?i)<script[ >]").doesNotContain("\u202E");
            }
        }
    }

    @Test
    void aHugeTextOfTagsCostsLittle() {
        long start = System.nanoTime();
        CleanText.of("<script ".repeat(500_000), 1000);
        CleanText.of("<".repeat(2_000_000), 1000);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
