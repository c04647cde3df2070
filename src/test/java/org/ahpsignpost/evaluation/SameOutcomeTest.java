package org.ahpsignpost.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;

class SameOutcomeTest {

    private static final double SAME_AT_LEAST = 0.9;

    @Test
    void theSameNeedLeadsToTheSameWhoeverHasIt() {
        var same = new SameOutcome(text -> Outcome.of(text, Language.EN));
        same.run("counterfactual-en.yaml");
        same.print("The same need of different people");

        assertThat(same.whole().value()).isGreaterThanOrEqualTo(SAME_AT_LEAST);
    }
}
