package org.ahpsignpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every kind of personal data, in every kind of noise, in many sentences: all of it must go, and nothing else. */
class CombinationsTest {

    private static final int ROUNDS = 3000;
    private static final List<String> BEFORE = List.of(
            "",
            "hello, ",
            "😀 ",
            "i need a podiatrist. ",
            "my b12 is low. ",
            "ب ",
            "please help me, ",
            "ok\n",
            "bp 120/80. ");
    private static final List<String> AFTER =
            List.of("", " thanks", " 😀", ". can you help?", " ok", "\nmy feet hurt", " please");
    private static final Map<EntityType, List<String>> SENTENCES = Map.of(
            EntityType.PHONE, List.of("call me on %s", "my mobile is %s", "%s", "ring %s after 5"),
            EntityType.NHS_NUMBER, List.of("my nhs number is %s", "nhs no %s", "%s is my nhs number"),
            EntityType.POSTCODE, List.of("i live near %s", "postcode %s", "%s"),
            EntityType.EMAIL, List.of("email me at %s", "%s"),
            EntityType.DOB, List.of("dob %s", "my date of birth is %s", "i was born on %s"),
            EntityType.ADDRESS, List.of("i live at %s", "my address is %s"),
            EntityType.NAME, List.of("my name is %s", "i am called %s"));

    private static final List<UnaryOperator<String>> NUMBER_NOISE = List.of(
            value -> value,
            value -> value.replace(" ", ""),
            value -> value.replace(' ', '-'),
            value -> value.replace(' ', '.'),
            value -> value.replace(' ', '\u00A0'),
            value -> shift(value, '０'),
            value -> shift(value, '٠'),
            value -> shift(value, '۰'),
            value -> shift(value, '०'),
            value -> value.charAt(0) + "\u200B" + value.substring(1),
            value -> value.charAt(0) + "\u2066" + value.substring(1),
            value -> String.join(" ", value.replace(" ", "").split("")));

    @Test
    void personalDataGoesAndTheRestStays() {
        long seed = System.nanoTime();
        System.out.println("CombinationsTest seed " + seed);
        var random = new Random(seed);
        var wrong = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var type = pick(List.copyOf(SENTENCES.keySet()), random);
            String value = noisy(type, random);
            String before = pick(BEFORE, random);
            String after = type == EntityType.NAME || type == EntityType.ADDRESS ? "" : pick(AFTER, random);
            String sentence = pick(SENTENCES.getOrDefault(type, List.of()), random);
            String text = before + sentence.formatted(value) + after;
            String expected = before + sentence.formatted("[" + type + "_1]") + after;
            if (!Privacy.redacted(text).equals(expected)) {
                wrong.add(text + " -> " + Privacy.redacted(text));
            }
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
    }

    private static String noisy(EntityType type, Random random) {
        return switch (type) {
            case PHONE -> pick(NUMBER_NOISE, random).apply(phone(random));
            case NHS_NUMBER -> pick(NUMBER_NOISE, random).apply(nhsNumber(random));
            case POSTCODE -> postcode(random);
            case EMAIL ->
                pick(List.of("sam.lee%d@example.org", "s_%d+x@mail.example.co.uk", "sam%d at example dot org"), random)
                        .formatted(random.nextInt(1000));
            case DOB ->
                pick(List.of("%02d/%02d/19%02d", "%d.%d.%02d", "%d-%d-19%02d"), random)
                        .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 10 + random.nextInt(89));
            case ADDRESS ->
                (1 + random.nextInt(300)) + " "
                        + pick(List.of("oak road", "High Street", "willow tree lane", "Station Rd"), random);
            default ->
                pick(List.of("tom", "Aisha Khan", "Zbigniew", "priya sharma", "Oluwaseun", "Anne-Marie"), random);
        };
    }

    private static String phone(Random random) {
        return pick(List.of("07700 900%03d", "0161 496 0%03d", "020 7946 0%03d", "01632 960%03d"), random)
                .formatted(random.nextInt(1000));
    }

    private static String nhsNumber(Random random) {
        while (true) {
            String digits = "999" + String.format("%07d", random.nextInt(10_000_000));
            if (Checksums.isNhsNumber(digits)) {
                return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
            }
        }
    }

    private static String postcode(Random random) {
        String postcode = pick(List.of("M14", "SW1A", "LE2", "W1A", "DN55", "CR2", "EC1A"), random) + " "
                + random.nextInt(10) + pick(List.of("AA", "BB", "XH", "PT", "TH"), random);
        return switch (random.nextInt(4)) {
            case 0 -> postcode.replace(" ", "");
            case 1 -> postcode.toLowerCase(java.util.Locale.ROOT);
            case 2 -> postcode.replace(" ", "  ");
            default -> postcode;
        };
    }

    private static String shift(String value, char zero) {
        var shifted = new StringBuilder();
        value.chars().forEach(c -> shifted.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
        return shifted.toString();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
