package org.ahpsignpost.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageEvaluation;
import org.ahpsignpost.plainlanguage.PlainEvaluation;
import org.ahpsignpost.safety.SafetyEvaluation;
import org.ahpsignpost.understanding.CrossLanguageEvaluation;
import org.ahpsignpost.understanding.IntentEvaluation;
import org.ahpsignpost.understanding.Reliability;

/** {@code ops/evaluate FOLDER}: figures on public sets, each with its Wilson 95% interval beside the published ones. */
public final class Evaluate {

    private Evaluate() {}

    private static final Map<String, List<String>> SETS = Map.of(
            "understanding", List.of("banking77", "hwu64", "clinc150", "xsid", "lingua_testdata", "tico19"),
            "safety", List.of("simple_safety_tests", "xstest"),
            "plain", List.of("onestopenglish"));

    public static void main(String[] args) throws IOException {
        String what = args.length == 2 ? args[1] : "understanding";
        if (args.length == 0 || args.length > 2 || !SETS.containsKey(what) || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("Usage: ops/evaluate FOLDER [safety|plain], where the folder holds "
                    + String.join(", ", SETS.get("understanding")) + "; for safety "
                    + String.join(", ", SETS.get("safety"))
                    + "; for plain " + String.join(", ", SETS.get("plain")));
            System.exit(2);
            return;
        }
        var data = Path.of(args[0]);
        var absent = SETS.get(what).stream()
                .filter(set -> !Files.isDirectory(data.resolve(set)))
                .toList();
        if (!absent.isEmpty()) {
            System.err.println(data + " does not hold " + String.join(", ", absent)
                    + "; docs/benchmarks.md says where the sets come from");
            System.exit(2);
            return;
        }
        switch (what) {
            case "safety" -> new SafetyEvaluation(data).run();
            case "plain" -> new PlainEvaluation().run(data);
            default -> understanding(data);
        }
    }

    private static void understanding(Path data) throws IOException {
        new IntentEvaluation(data).run();
        new CrossLanguageEvaluation(data).run();
        new LanguageEvaluation(data).run();
        new TranslationEvaluation(data).run();
        var same = new SameOutcome(text -> Outcome.of(text, Language.EN));
        same.run("counterfactual-en.yaml");
        same.print("The same need of different people");
        new Reliability().run();
    }
}
