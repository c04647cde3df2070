package org.ahpsignpost.safety;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.labels.SafetyCategory;
import org.jspecify.annotations.Nullable;

/** The English messages on which the rules were made, {@code safety/examples/en-*.yaml} of the content pack. */
final class Examples {

    /** @param flag null where the message tells of no danger */
    record Example(@Nullable String flag, SafetyCategory category, String text) {}

    private Examples() {}

    static List<Example> danger(String part) {
        return of(part).stream().filter(example -> example.flag() != null).toList();
    }

    static List<Example> benign(String part) {
        return of(part).stream().filter(example -> example.flag() == null).toList();
    }

    /** Messages by someone who did not see the rules, with and without danger. */
    static List<Example> byOthers() {
        return of("others");
    }

    private static List<Example> of(String part) {
        var examples = new ArrayList<Example>();
        var file = Loaded.PACK.file(DangerExamples.FOLDER + "/en-" + part + ".yaml");
        DangerExamples.of(file).forEach(example -> examples.add(example(example.label(), example.text())));
        return examples;
    }

    private static Example example(String label, String text) {
        if (label.equals(DangerExamples.NONE)) {
            return new Example(null, SafetyCategory.NONE, text);
        }
        String[] flagAndCategory = label.split(" ");
        return new Example(
                flagAndCategory[0], SafetyCategory.of(flagAndCategory[1]).orElseThrow(), text);
    }
}
