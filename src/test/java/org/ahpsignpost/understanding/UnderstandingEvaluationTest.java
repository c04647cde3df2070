package org.ahpsignpost.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.ModelShelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often the likeliest reading is right, in every language, on messages by someone who did not see the examples. */
class UnderstandingEvaluationTest {

    private static final double ENGLISH_AT_LEAST = 0.9;
    private static final double OTHERS_AT_LEAST = 0.85;
    private static final double NO_LANGUAGE_BELOW = 0.8;
    private static final double NO_ENGLISH_GROUP_BELOW = 0.8;
    private static final double REFUSED_AT_MOST = 0.05;
    private static final double OUT_OF_SCOPE_AT_LEAST = 0.85;

    private static final Understanding UNDERSTANDING =
            TrainedUnderstanding.of(ContentPack.load(ContentSource.packaged()), ModelShelf.packed());
    private static final Share OTHERS = new Share();
    private static final Share OUT_OF_SCOPE = new Share();
    private static final Share REFUSED = new Share();
    private static final Map<String, Share> GROUPS = new TreeMap<>();

    static Iterable<String> otherLanguages() {
        return Messages.languages().stream().filter(file -> !file.equals("en")).toList();
    }

    @Test
    void mostEnglishMessagesAreUnderstoodAndNoGroupIsLeftBehind() {
        var all = new Share();
        Map<String, Share> groups = new TreeMap<>();
        measure("en", all, groups);
        System.out.println("Understanding, English: " + all);
        groups.forEach((group, share) -> System.out.println("  " + group + ": " + share));

        assertThat(all.value()).isGreaterThanOrEqualTo(ENGLISH_AT_LEAST);
        assertThat(groups.values())
                .allSatisfy(share -> assertThat(share.value()).isGreaterThanOrEqualTo(NO_ENGLISH_GROUP_BELOW));
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void noLanguageIsLeftBehind(String file) {
        var all = new Share();
        measure(file, all, GROUPS);
        System.out.println("Understanding, " + file + ": " + all);

        assertThat(all.value()).isGreaterThanOrEqualTo(NO_LANGUAGE_BELOW);
    }

    @AfterAll
    static void allTogether() {
        System.out.println("Understanding, languages other than English: " + OTHERS);
        GROUPS.forEach((group, share) -> System.out.println("  " + group + ": " + share));
        System.out.println(
                "  out of scope found, all languages: " + OUT_OF_SCOPE + "\n  real wishes refused: " + REFUSED);
        assertThat(OTHERS.value()).isGreaterThanOrEqualTo(OTHERS_AT_LEAST);
        assertThat(OUT_OF_SCOPE.value()).isGreaterThanOrEqualTo(OUT_OF_SCOPE_AT_LEAST);
        assertThat(REFUSED.value()).isLessThanOrEqualTo(REFUSED_AT_MOST);
    }

    private static void measure(String file, Share all, Map<String, Share> groups) {
        var language = Language.of(file.substring(0, 2)).orElseThrow();
        for (var message : Messages.read("understanding-" + file + ".yaml", "label")) {
            var guesses = UNDERSTANDING.wish(message.text(), language);
            String answer = guesses.isEmpty() ? "" : guesses.getFirst().label().value();
            boolean right = message.accepts(answer);
            all.count(right);
            groups.computeIfAbsent(message.group(), group -> new Share()).count(right);
            (outside(message.expected()) ? OUT_OF_SCOPE : REFUSED).count(outside(answer));
            if (language != Language.EN) {
                OTHERS.count(right);
            }
        }
    }

    private static boolean outside(String label) {
        return label.startsWith("oos") || label.equals("injection");
    }
}
