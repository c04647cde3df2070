package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recall and false alarms on the hand-written examples. The figures flatter: the rules were mended on them. */
class DevelopmentSetTest {

    private static final List<String> PARTS = List.of("check", "made", "later");

    @Test
    void everyRedFlagHasAtLeastTwelveExamples() {
        var counts = new TreeMap<String, Integer>();
        all(true).forEach(example -> counts.merge(String.valueOf(example.flag()), 1, Integer::sum));
        assertThat(counts)
                .hasSize(30)
                .allSatisfy((flag, count) -> assertThat(count).as(flag).isGreaterThanOrEqualTo(12));
        assertThat(all(false).count()).isGreaterThanOrEqualTo(250);
    }

    @Test
    void dangerIsFound() {
        for (String part : PARTS) {
            var danger = Examples.danger(part);
            var missed = danger.stream()
                    .filter(example -> !Loaded.SCREEN.screen(example.text()).danger())
                    .toList();
            System.out.printf(
                    "danger screen, %s: %d of %d found%n", part, danger.size() - missed.size(), danger.size());
            assertThat(missed).isEmpty();
        }
    }

    @Test
    void theCategoryIsNeverLaxerThanTheOneExpected() {
        var laxer = all(true)
                .filter(example ->
                        Loaded.SCREEN.screen(example.text()).category().rank()
                                < example.category().rank())
                .toList();
        assertThat(laxer).isEmpty();
    }

    @Test
    void theCategoryIsTheOneExpectedForNearlyAll() {
        long right = all(true)
                .filter(example -> Loaded.SCREEN.screen(example.text()).category() == example.category())
                .count();
        long danger = all(true).count();
        System.out.printf("danger screen: category right for %d of %d%n", right, danger);
        assertThat(right).isGreaterThanOrEqualTo(danger * 98 / 100);
    }

    @Test
    void ordinaryMessagesRaiseNoAlarm() {
        for (String part : PARTS) {
            var benign = Examples.benign(part);
            var alarms = benign.stream()
                    .filter(example -> Loaded.SCREEN.screen(example.text()).danger())
                    .toList();
            System.out.printf("danger screen, %s: %d false alarms of %d%n", part, alarms.size(), benign.size());
            assertThat(alarms).hasSizeLessThanOrEqualTo(benign.size() / 100);
        }
    }

    @Test
    void nearlyAllDangerInMessagesByOthersIsFoundAndFewAlarmsAreFalse() {
        var messages = Examples.byOthers();
        var danger = messages.stream().filter(example -> example.flag() != null).toList();
        long found = alarms(danger);
        long right = danger.stream()
                .filter(example -> Loaded.SCREEN.screen(example.text()).category() == example.category())
                .count();
        var benign = messages.stream().filter(example -> example.flag() == null).toList();
        long falseAlarms = alarms(benign);
        System.out.printf(
                "danger screen, by others: %d of %d found, %d in the right category, %d false alarms of %d%n",
                found, danger.size(), right, falseAlarms, benign.size());
        assertThat(found).isGreaterThanOrEqualTo(danger.size() * 98 / 100);
        assertThat(right).isGreaterThanOrEqualTo(danger.size() * 96 / 100);
        assertThat(falseAlarms).isLessThanOrEqualTo(benign.size() * 2 / 100);
    }

    private static long alarms(List<Examples.Example> messages) {
        return messages.stream()
                .filter(example -> Loaded.SCREEN.screen(example.text()).danger())
                .count();
    }

    private static Stream<Examples.Example> all(boolean danger) {
        return PARTS.stream().flatMap(part -> (danger ? Examples.danger(part) : Examples.benign(part)).stream());
    }
}
