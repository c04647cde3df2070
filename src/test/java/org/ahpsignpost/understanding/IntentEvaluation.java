package org.ahpsignpost.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ahpsignpost.evaluation.CsvRows;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.learning.TextClassifier;
import org.ahpsignpost.learning.TextClassifier.Example;
import org.ahpsignpost.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The classifier on public English sets: the same words, features and trainer as in the service, trained anew on each set's training
 * part. Thresholds come from validation parts, never from test parts.
 */
public final class IntentEvaluation {

    /** In-scope accuracy that the threshold must leave on the validation part. */
    private static final double LEAST_IN_SCOPE = 0.9;

    private final Path data;

    public IntentEvaluation(Path data) {
        this.data = data;
    }

    public void run() throws IOException {
        banking();
        hwu();
        clinc();
    }

    private void banking() throws IOException {
        var share =
                accuracy(csv("banking77/train.csv", "text", "category"), csv("banking77/test.csv", "text", "category"));
        say("BANKING77 accuracy", share, "BERT-tuned 0.9366, USE+ConveRT 0.9336");
    }

    private void hwu() throws IOException {
        var share = accuracy(csv("hwu64/train.csv", "text", "intent"), csv("hwu64/test.csv", "text", "intent"));
        say("HWU64 accuracy", share, "USE+ConveRT 0.9262, BERT-tuned 0.9210");
    }

    private void clinc() throws IOException {
        JsonNode all;
        try (var in = Files.newInputStream(data.resolve("clinc150/data_full.json"))) {
            all = JsonMapper.shared().readTree(in);
        }
        var training = new ArrayList<>(part(all, "train"));
        training.addAll(part(all, "oos_train"));
        var classifier = new TextClassifier(TextClassifier.train(training, IntentRecipe.settings()));
        double threshold = threshold(classifier, part(all, "val"), part(all, "oos_val"));
        say(
                "CLINC150 in scope, threshold " + threshold,
                inScope(classifier, part(all, "test"), threshold),
                "BERT 0.962 with recall 0.523, 0.969 with 0.403");
        say("CLINC150 out of scope found", outOfScope(classifier, part(all, "oos_test"), threshold), "BERT 0.523");
    }

    /** The threshold with the best sum of both on the validation part. */
    private static double threshold(TextClassifier classifier, List<Example> inScope, List<Example> outOfScope) {
        double best = 0;
        double most = 0;
        for (int percent = 0; percent <= 90; percent += 2) {
            double threshold = percent / 100.0;
            double in = inScope(classifier, inScope, threshold).value();
            double both = in + outOfScope(classifier, outOfScope, threshold).value();
            if (in >= LEAST_IN_SCOPE && both > most) {
                most = both;
                best = threshold;
            }
        }
        return best;
    }

    private static Share inScope(TextClassifier classifier, List<Example> examples, double threshold) {
        var share = new Share();
        examples.forEach(example -> {
            var answer = answer(classifier, example.text());
            share.count(answer.likely() >= threshold && answer.label().equals(example.label()));
        });
        return share;
    }

    private static Share outOfScope(TextClassifier classifier, List<Example> examples, double threshold) {
        var share = new Share();
        examples.forEach(example -> {
            var answer = answer(classifier, example.text());
            share.count(answer.likely() < threshold || answer.label().equals("oos"));
        });
        return share;
    }

    private static Share accuracy(List<Example> training, List<Example> test) throws IOException {
        var classifier = new TextClassifier(TextClassifier.train(training, IntentRecipe.settings()));
        return inScope(classifier, test, 0);
    }

    record Answer(String label, double likely) {}

    static Answer answer(TextClassifier classifier, String text) {
        double[] likely = classifier.likely(Words.of(text));
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return new Answer(classifier.labels().get(best), likely[best]);
    }

    private List<Example> csv(String file, String text, String label) throws IOException {
        return CsvRows.read(data.resolve(file)).stream()
                .map(row -> new Example(row.getOrDefault(text, ""), row.getOrDefault(label, "")))
                .toList();
    }

    private static List<Example> part(JsonNode all, String name) {
        var examples = new ArrayList<Example>();
        all.path(name)
                .forEach(pair -> examples.add(
                        new Example(pair.get(0).asString(), pair.get(1).asString())));
        return examples;
    }

    private static void say(String what, Share share, String published) {
        System.out.println(String.format(Locale.ROOT, "%-42s %s   published: %s", what, share, published));
    }
}
