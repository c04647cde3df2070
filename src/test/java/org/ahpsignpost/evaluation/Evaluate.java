package org.ahpsignpost.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ahpsignpost.language.LanguageEvaluation;
import org.ahpsignpost.understanding.IntentEvaluation;

/** {@code ops/evaluate FOLDER}: figures on public sets, each with its Wilson 95% interval beside the published ones. */
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println(
                    "Usage: ops/evaluate FOLDER, where the folder holds banking77, hwu64, clinc150 and lingua_testdata");
            System.exit(2);
            return;
        }
        var data = Path.of(args[0]);
        new IntentEvaluation(data).run();
        new LanguageEvaluation(data).run();
    }
}
