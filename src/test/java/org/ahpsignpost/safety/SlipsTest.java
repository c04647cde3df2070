package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples with one word of each mistyped at random. */
class SlipsTest {

    private static final long SEED = 7;
    private static final List<String> PARTS = List.of("check", "made", "later");

    @Test
    void aSlipInOneWordSeldomHidesDanger() {
        var messages =
                PARTS.stream().flatMap(part -> Examples.danger(part).stream()).toList();
        long found = alarms(messages);
        System.out.printf("one slip, seed %d: %d of %d dangers found%n", SEED, found, messages.size());
        assertThat(found).isGreaterThanOrEqualTo(messages.size() * 92 / 100);
    }

    @Test
    void aSlipInOneWordSeldomMakesAnAlarm() {
        var messages =
                PARTS.stream().flatMap(part -> Examples.benign(part).stream()).toList();
        long alarms = alarms(messages);
        System.out.printf("one slip, seed %d: %d false alarms of %d%n", SEED, alarms, messages.size());
        assertThat(alarms).isLessThanOrEqualTo(messages.size() * 2 / 100);
    }

    private static long alarms(List<Examples.Example> messages) {
        var random = new Random(SEED);
        return messages.stream()
                .filter(example ->
                        Loaded.SCREEN.screen(withSlip(example.text(), random)).danger())
                .count();
    }

    private static String withSlip(String text, Random random) {
        var words = new ArrayList<>(Stream.of(text.split(" ")).toList());
        int[] long4 = IntStream.range(0, words.size())
                .filter(i -> words.get(i).length() >= 4 && words.get(i).chars().allMatch(Character::isLetter))
                .toArray();
        if (long4.length > 0) {
            int chosen = long4[random.nextInt(long4.length)];
            words.set(chosen, slip(words.get(chosen), random));
        }
        return String.join(" ", words);
    }

    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(at) + word.substring(at);
            case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
            default -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + after;
        };
    }
}
