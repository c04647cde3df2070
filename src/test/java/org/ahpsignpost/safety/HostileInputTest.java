package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break or to slow the screen. Times are bounded loosely here; the benchmark measures. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final int LENGTH = 100_000;
    private static final Duration BOUND = Duration.ofMillis(500);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "not ",
                "no pain ",
                "no chest pain or ",
                "chest ",
                "pain no chest ",
                "cant ",
                "what are the signs of ",
                "years ago ",
                "or ",
                "1",
                "1 ",
                ".",
                "'",
                "a'",
                "not, ",
                "(((",
                "😀",
                "漢",
                "ﷺ",
                "á",
                "unknwonwrod ",
                "chets apin ",
                "in 2015 i had chest pain and ",
                "take all my tablets "
            })
    void aLongRepeatIsReadInTimeLinearInItsLength(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Loaded.SCREEN.screen(text);
        long start = System.nanoTime();
        Loaded.SCREEN.screen(text);
        Loaded.SCREEN.helpReached(text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(piece).isLessThan(BOUND);
    }

    @Test
    void brokenUnicodeIsReadWithoutComplaint() {
        for (String text :
                List.of("\uD800", "\uDC00chest pain\uD83D", "\u202E\u2066\u0000", "\uFFFF", "\u0301\u0301")) {
            assertThat(Loaded.SCREEN.screen(text)).isNotNull();
        }
        assertThat(Loaded.SCREEN.screen("\uD800 chest pain \uDC00").danger()).isTrue();
    }

    @Test
    void randomTextNeverThrows() {
        long seed = System.nanoTime();
        System.out.println("random text, seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(200); j > 0; j--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }
            assertThat(Loaded.SCREEN.screen(text.toString())).isNotNull();
        }
    }

    @Test
    void dangerAtTheEndOfALongMessageIsFound() {
        assertThat(Loaded.SCREEN
                        .screen("please book me in. ".repeat(5_000) + "I can't breathe")
                        .danger())
                .isTrue();
    }

    @Test
    void sixtyFourThreadsGiveTheAnswersOfOne() throws InterruptedException, ExecutionException {
        var messages = new ArrayList<String>();
        Examples.danger("check").forEach(example -> messages.add(example.text()));
        Examples.benign("check").forEach(example -> messages.add(example.text()));
        var expected = messages.stream().map(Loaded.SCREEN::screen).toList();
        Callable<List<Screening>> all =
                () -> messages.stream().map(Loaded.SCREEN::screen).toList();
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (var answers : threads.invokeAll(java.util.Collections.nCopies(64, all), 50, TimeUnit.SECONDS)) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        }
    }
}
