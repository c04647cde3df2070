package org.ahpsignpost.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.learning.TextClassifier;
import org.ahpsignpost.learning.TextClassifier.Example;

/**
 * xSID: the same requests in several languages. Trained, as in the service, on examples in every language (the validation part; the set
 * has no other), tested on each; and once on the English examples alone, for the gap that the published systems report.
 */
public final class CrossLanguageEvaluation {

    private static final List<String> LANGUAGES = List.of("en", "ar", "tr", "zh");

    private record Row(String language, String split, Example example) {}

    private final Path data;

    public CrossLanguageEvaluation(Path data) {
        this.data = data;
    }

    public void run() throws IOException {
        var rows = new ArrayList<Row>();
        for (String line : Files.readAllLines(data.resolve("xsid/utterances.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 4 && LANGUAGES.contains(cells[0])) {
                rows.add(new Row(cells[0], cells[1], new Example(cells[3], cells[2])));
            }
        }
        measure("examples in all four", rows, training(rows, LANGUAGES));
        measure("examples in English alone", rows, training(rows, List.of("en")));
    }

    private static List<Example> training(List<Row> rows, List<String> languages) {
        return rows.stream()
                .filter(row -> row.split().startsWith("val") && languages.contains(row.language()))
                .map(Row::example)
                .toList();
    }

    private static void measure(String how, List<Row> rows, List<Example> training) throws IOException {
        var classifier = new TextClassifier(TextClassifier.train(training, IntentRecipe.settings()));
        for (String language : LANGUAGES) {
            var share = new Share();
            rows.stream()
                    .filter(row -> row.split().equals("test") && row.language().equals(language))
                    .forEach(row -> share.count(
                            IntentEvaluation.answer(classifier, row.example().text())
                                    .label()
                                    .equals(row.example().label())));
            System.out.println("xSID " + language + ", " + how + ": " + share);
        }
    }
}
