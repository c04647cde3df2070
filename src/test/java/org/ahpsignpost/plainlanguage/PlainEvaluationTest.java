package org.ahpsignpost.plainlanguage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What rewriting reaches on paragraphs that no rule and no word was chosen on; docs/benchmarks.md says what is aimed at. */
class PlainEvaluationTest {

    @Test
    void heldOutParagraphsLoseFewFactsAndMoreThanThreeGrades() {
        var result = new PlainEvaluation().measure(PlainParagraphs.of("held-out"));
        PlainEvaluation.print("held-out", result);

        assertThat(result.paragraphs()).isGreaterThanOrEqualTo(80);
        assertThat((double) result.factsKept() / result.facts()).isGreaterThan(0.97);
        assertThat(result.source() - result.result()).isGreaterThan(3);
    }
}
