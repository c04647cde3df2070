package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.labels.SafetyCategory;

/** How much danger a screen finds in held-out messages, and how often it alarms for nothing. */
final class DangerFigures {

    final Share found = new Share();
    final Share critical = new Share();
    final Share emergencies = new Share();
    final Share laxer = new Share();
    final Share falseAlarms = new Share();
    final Share falseEmergencies = new Share();
    final Map<String, Share> categories = new TreeMap<>();
    final Map<String, Share> groups = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();

    private final DangerScreen screen;

    DangerFigures(DangerScreen screen) {
        this.screen = screen;
    }

    void measure(String file) {
        for (var message : Messages.read("danger-" + file + ".yaml", "category")) {
            var screening = screen.screen(message.text());
            String answer = screening.category().wire();
            if (message.expected().equals("none")) {
                falseAlarms.count(screening.danger());
                falseEmergencies.count(screening.category() == SafetyCategory.EMERGENCY_999);
                note(screening.danger(), screening, message);
            } else {
                danger(message, screening, answer);
                note(!message.accepts(answer), screening, message);
            }
        }
    }

    private void danger(Messages.Message message, Screening screening, String answer) {
        found.count(screening.danger());
        groups.computeIfAbsent(message.group(), group -> new Share()).count(screening.danger());
        categories.computeIfAbsent(message.expected(), category -> new Share()).count(message.accepts(answer));
        boolean isEmergency = message.expected().equals("emergency_999");
        if (isEmergency) {
            emergencies.count(message.accepts(answer));
        }
        if (isEmergency || message.expected().equals("crisis_mental_health")) {
            critical.count(screening.danger());
        }
        var expected = SafetyCategory.of(message.expected()).orElseThrow();
        laxer.count(!message.accepts(answer) && screening.category().rank() < expected.rank());
    }

    private void note(boolean isWrong, Screening screening, Messages.Message message) {
        if (isWrong) {
            wrong.add(message.expected() + " -> " + screening.category().wire() + " " + screening.rules() + ": "
                    + message.text());
        }
    }

    String line() {
        return "found " + found + "  life or mind at risk found " + critical + "  emergencies as such " + emergencies
                + "  under-triaged " + laxer + "  false alarms " + falseAlarms + "  of an emergency "
                + falseEmergencies;
    }
}
