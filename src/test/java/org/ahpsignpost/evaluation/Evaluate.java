package org.ahpsignpost.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageEvaluation;
import org.ahpsignpost.understanding.CrossLanguageEvaluation;
import org.ahpsignpost.understanding.IntentEvaluation;
import org.ahpsignpost.understanding.Reliability;

/** {@code ops/evaluate FOLDER}: figures on public sets, each with its Wilson 95% interval beside the published ones. */
public final class Evaluate {

    private Evaluate() {}

    private static final List<String> SETS =
            List.of("banking77", "hwu64", "clinc150", "xsid", "lingua_testdata", "tico19");

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("Usage: ops/evaluate FOLDER, where the folder holds " + String.join(", ", SETS));
            System.exit(2);
            return;
        }
        var data = Path.of(args[0]);
        var absent = SETS.stream().filter(set -> !Files.isDirectory(data.resolve(set))).toList();
        if (!absent.isEmpty()) {
            System.err.println(data + " does not hold " + String.join(", ", absent)
                    + "; docs/benchmarks.md says where the sets come from");
            System.exit(2);
            return;
        }
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
