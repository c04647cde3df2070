package org.ahpsignpost.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;

/** Measures the finder on our own sentences, prints the figures with 95% Wilson intervals and bounds them. */
class LanguageFinderTest {

    @Test
    void everyLanguageIsFoundInOrdinaryMessages() throws Exception {
        var right = new TreeMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        var wrong = new ArrayList<String>();
        for (String[] line : read("sentences")) {
            var guess = Languages.guess(line[1]);
            boolean correct = guess.language().code().equals(line[0]);
            all.merge(line[0], 1, Integer::sum);
            right.merge(line[0], correct ? 1 : 0, Integer::sum);
            if (!correct) {
                wrong.add(line[0] + "|" + line[1] + " -> " + guess);
            }
        }
        wrong.forEach(System.out::println);
        all.forEach((code, count) -> print(code, right.getOrDefault(code, 0), count));
        int total = all.values().stream().mapToInt(Integer::intValue).sum();
        print("all", total - wrong.size(), total);
        assertThat(all)
                .hasSize(Language.values().length)
                .allSatisfy((code, count) -> assertThat(count).isGreaterThanOrEqualTo(15));
        assertThat(total - wrong.size()).isGreaterThanOrEqualTo(total * 98 / 100);
        right.forEach(
                (code, count) -> assertThat(count).as(code).isGreaterThanOrEqualTo(all.getOrDefault(code, 0) * 9 / 10));
    }

    @Test
    void dialectTextSpeakAndMisspellingStayEnglish() throws Exception {
        var wrong = new ArrayList<String>();
        var lines = read("english");
        for (String[] line : lines) {
            var guess = Languages.guess(line[0]);
            if (guess.language() != Language.EN) {
                wrong.add(line[0] + " -> " + guess);
            }
        }
        print("English dialect and text", lines.size() - wrong.size(), lines.size());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void shortMessagesKeepTheEarlierLanguageUnlessTheyAreDecisive() throws Exception {
        var wrong = new ArrayList<String>();
        var lines = read("hard");
        for (String[] line : lines) {
            var hint = new LanguageHint(Language.of(line[1]).orElse(null), null);
            var guess = Languages.FINDER.find(line[2], hint);
            if (!guess.language().code().equals(line[0])) {
                wrong.add(String.join("|", line) + " -> " + guess);
            }
        }
        print("short and hard", lines.size() - wrong.size(), lines.size());
        assertThat(lines).hasSizeGreaterThanOrEqualTo(30);
        assertThat(wrong).isEmpty();
    }

    private static void print(String what, int right, int all) {
        double z = 1.96;
        double share = right / (double) all;
        double centre = (share + z * z / (2 * all)) / (1 + z * z / all);
        double half = z * Math.sqrt(share * (1 - share) / all + z * z / (4.0 * all * all)) / (1 + z * z / all);
        System.out.printf(
                Locale.ROOT,
                "language %s: %d/%d, 95%% interval %.3f to %.3f%n",
                what,
                right,
                all,
                centre - half,
                centre + half);
    }

    static List<String[]> read(String name) throws Exception {
        try (var in = Objects.requireNonNull(
                        LanguageFinderTest.class.getResourceAsStream("/language/" + name + ".txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        }
    }
}
