package org.ahpsignpost.conversation;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.messages.MessageCheck;
import org.ahpsignpost.record.StoredTurn;
import tools.jackson.databind.json.JsonMapper;

/** Which steps of the flows, labels and messages no conversation test touches. */
final class Coverage {

    private final Set<String> labels = new TreeSet<>();
    private final Set<String> steps = new TreeSet<>();

    void addLabels(Set<String> seen) {
        labels.addAll(seen);
    }

    void addTurns(Collection<StoredTurn> turns) {
        for (var turn : turns) {
            JsonMapper.shared().readTree(turn.why()).path("path").forEach(step -> steps.add(step.asString()));
        }
    }

    String report(House house, int conversations) {
        var pack = house.bean(ContentPack.class);
        var allSteps = new TreeSet<String>();
        for (var file : pack.in("flows")) {
            file.tree().path("steps").properties().forEach(step -> allSteps.add(file.name() + "/" + step.getKey()));
        }
        var messages = new TreeSet<>(MessageCheck.englishKeys(pack));
        // pages, problems and notices to staff have tests of their own
        messages.removeIf(key -> key.startsWith("page.") || key.startsWith("problem.") || key.startsWith("notify."));
        return conversations + " conversations played.\n"
                + line("flow steps", allSteps, steps)
                + line("labels", new TreeSet<>(Label.all()), labels)
                + line("messages", messages, house.messagesSaid());
    }

    private static String line(String what, Set<String> all, Set<String> touched) {
        var missing = new TreeSet<>(all);
        missing.removeAll(touched);
        return "  " + what + ": " + (all.size() - missing.size()) + " of " + all.size() + " touched"
                + (missing.isEmpty() ? "" : "; not touched: " + String.join(", ", missing)) + "\n";
    }
}
