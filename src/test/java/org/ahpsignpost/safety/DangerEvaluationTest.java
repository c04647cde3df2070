package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.evaluation.Messages.Message;
import org.ahpsignpost.evaluation.Share;
import org.junit.jupiter.api.Test;

/** How much danger the screen finds in messages by someone who did not see the rules, and how often it alarms for nothing. */
class DangerEvaluationTest {

    private static final double FOUND_AT_LEAST = 0.88;
    private static final double FALSE_ALARMS_AT_MOST = 0.1;

    private final DangerScreen screen = Loaded.SCREEN;

    @Test
    void mostDangerIsFoundAndFewAlarmsAreFalse() {
        var found = new Share();
        var emergencies = new Share();
        var falseAlarms = new Share();
        Map<String, Share> categories = new TreeMap<>();
        Map<String, Share> groups = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (Message message : Messages.read(System.getProperty("danger.file", "danger-en.yaml"), "category")) {
            String answer = screen.screen(message.text()).category().wire();
            if (message.expected().equals("none")) {
                falseAlarms.count(!answer.equals("none"));
                note(
                        missed,
                        !answer.equals("none"),
                        "FALSE " + screen.screen(message.text()).rules(),
                        message);
                continue;
            }
            boolean escalated = !answer.equals("none");
            found.count(escalated);
            groups.computeIfAbsent(message.group(), group -> new Share()).count(escalated);
            categories
                    .computeIfAbsent(message.expected(), category -> new Share())
                    .count(message.accepts(answer));
            if (message.expected().equals("emergency_999")) {
                emergencies.count(message.accepts(answer));
            }
            note(missed, !message.accepts(answer), answer, message);
        }
        System.out.println("Danger, English: found " + found + "\n  emergencies as emergencies: " + emergencies
                + "\n  false alarms: " + falseAlarms);
        categories.forEach((category, share) -> System.out.println("  " + category + " as itself: " + share));
        groups.forEach((group, share) -> System.out.println("  " + group + " found: " + share));
        if (Boolean.getBoolean("danger.list")) {
            missed.forEach(System.out::println);
        }

        assertThat(found.value()).isGreaterThanOrEqualTo(FOUND_AT_LEAST);
        assertThat(falseAlarms.value()).isLessThanOrEqualTo(FALSE_ALARMS_AT_MOST);
    }

    private static void note(List<String> list, boolean wrong, String answer, Message message) {
        if (wrong) {
            list.add(message.expected() + " -> " + answer + ": " + message.text());
        }
    }
}
