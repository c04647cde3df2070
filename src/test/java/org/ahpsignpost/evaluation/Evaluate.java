package org.ahpsignpost.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageEvaluation;
import org.ahpsignpost.safety.SafetyEvaluation;
import org.ahpsignpost.understanding.CrossLanguageEvaluation;
import org.ahpsignpost.understanding.IntentEvaluation;
import org.ahpsignpost.understanding.Reliability;

/** {@code ops/evaluate FOLDER}: figures on public sets, each with its Wilson 95% interval beside the published ones. */
public final class Evaluate {

    private Evaluate() {}

    private static final List<String> SETS =
            List.of("banking77", "hwu64", "clinc150", "xsid", "lingua_testdata", "tico19");
    private static final List<String> SAFETY_SETS = List.of("simple_safety_tests", "xstest");

    public static void main(String[] args) throws IOException {
        boolean safety = args.length == 2 && args[1].equals("safety");
        if (args.length == 0 || args.length > (safety ? 2 : 1) || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("Usage: ops/evaluate FOLDER [safety], where the folder holds " + String.join(", ", SETS)
                    + "; for safety " + String.join(", ", SAFETY_SETS));
            System.exit(2);
            return;
        }
        var data = Path.of(args[0]);
        var absent = (safety ? SAFETY_SETS : SETS)
                .stream().filter(set -> !Files.isDirectory(data.resolve(set))).toList();
        if (!absent.isEmpty()) {
            System.err.println(data + " does not hold " + String.join(", ", absent)
                    + "; docs/benchmarks.md says where the sets come from");
            System.exit(2);
            return;
        }
        if (safety) {
            new SafetyEvaluation(data).run();
        } else {
            understanding(data);
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
