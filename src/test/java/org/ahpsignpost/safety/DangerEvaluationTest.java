package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ahpsignpost.evaluation.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much danger is found in messages by people who saw neither rules nor examples, in every language, and how often for nothing. */
class DangerEvaluationTest {

    private static final double ENGLISH_FOUND_AT_LEAST = 0.95;
    private static final double OTHERS_FOUND_AT_LEAST = 0.9;
    private static final double NO_LANGUAGE_BELOW = 0.8;
    private static final double FALSE_ALARMS_AT_MOST = 0.1;

    static List<String> otherLanguages() {
        return Messages.languages().stream().filter(file -> !file.equals("en")).toList();
    }

    @Test
    void nearlyAllDangerInEnglishIsFound() {
        var figures = figures(List.of("en"));
        System.out.println("Danger, English: " + figures.line());
        print(figures);

        assertThat(figures.found.value()).isGreaterThanOrEqualTo(ENGLISH_FOUND_AT_LEAST);
        assertThat(figures.falseAlarms.value()).isLessThanOrEqualTo(FALSE_ALARMS_AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void noLanguageIsLeftBehind(String file) {
        var figures = figures(List.of(file));
        System.out.println("Danger, " + file + ": " + figures.line());

        assertThat(figures.found.value()).isGreaterThanOrEqualTo(NO_LANGUAGE_BELOW);
    }

    @Test
    void mostDangerInTheOtherLanguagesIsFound() {
        var figures = figures(otherLanguages());
        System.out.println("Danger, languages other than English: " + figures.line());
        print(figures);

        assertThat(figures.found.value()).isGreaterThanOrEqualTo(OTHERS_FOUND_AT_LEAST);
        assertThat(figures.falseAlarms.value()).isLessThanOrEqualTo(FALSE_ALARMS_AT_MOST);
    }

    private static DangerFigures figures(List<String> files) {
        var figures = new DangerFigures(Loaded.SCREEN);
        files.forEach(figures::measure);
        return figures;
    }

    private static void print(DangerFigures figures) {
        figures.categories.forEach((category, share) -> System.out.println("  " + category + " as itself: " + share));
        figures.groups.forEach((group, share) -> System.out.println("  " + group + " found: " + share));
        if (Boolean.getBoolean("danger.list")) {
            figures.wrong.forEach(System.out::println);
        }
    }
}
