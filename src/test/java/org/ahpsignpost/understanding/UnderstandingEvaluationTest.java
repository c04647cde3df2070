package org.ahpsignpost.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;

/** How often the likeliest reading is right, on messages by someone who did not see the examples. */
class UnderstandingEvaluationTest {

    private static final double AT_LEAST = 0.85;
    private static final double NO_GROUP_BELOW = 0.7;
    private static final double REFUSED_AT_MOST = 0.06;

    private final Understanding understanding = TrainedUnderstanding.of(ContentPack.load(ContentSource.packaged()));

    @Test
    void mostMessagesAreUnderstoodAndNoGroupIsLeftBehind() {
        var all = new Share();
        var refused = new Share();
        var outOfScope = new Share();
        Map<String, Share> groups = new TreeMap<>();
        for (var message : Messages.read("understanding-en.yaml", "label")) {
            String answer = understanding
                    .wish(message.text(), Language.EN)
                    .getFirst()
                    .label()
                    .value();
            boolean right = message.accepts(answer);
            all.count(right);
            groups.computeIfAbsent(message.group(), group -> new Share()).count(right);
            (outside(message.expected()) ? outOfScope : refused).count(outside(answer));
        }
        System.out.println("Understanding, English: " + all);
        groups.forEach((group, share) -> System.out.println("  " + group + ": " + share));
        System.out.println("  out of scope found: " + outOfScope + "\n  real wishes refused: " + refused);

        assertThat(all.value()).isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(refused.value()).isLessThanOrEqualTo(REFUSED_AT_MOST);
        assertThat(groups.values())
                .allSatisfy(share -> assertThat(share.value()).isGreaterThanOrEqualTo(NO_GROUP_BELOW));
    }

    private static boolean outside(String label) {
        return label.startsWith("oos") || label.equals("injection");
    }
}
