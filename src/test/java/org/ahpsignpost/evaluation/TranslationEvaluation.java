package org.ahpsignpost.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.labels.Language;

/** TICO-19: whether a doctor's or patient's sentence leads to the same outcome in English and in its translation. */
public final class TranslationEvaluation {

    private static final Map<String, Language> LANGUAGES = new TreeMap<>(Map.of(
            "ar",
            Language.AR,
            "bn",
            Language.BN,
            "es-LA",
            Language.ES,
            "fr",
            Language.FR,
            "pt-BR",
            Language.PT,
            "so",
            Language.SO,
            "ur",
            Language.UR,
            "zh",
            Language.ZH));

    private final Path data;

    public TranslationEvaluation(Path data) {
        this.data = data;
    }

    public void run() throws IOException {
        for (var entry : LANGUAGES.entrySet()) {
            var same = new Share();
            var danger = new Share();
            for (String line : Files.readAllLines(data.resolve("tico19/en-" + entry.getKey() + ".tsv"))) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3 && cells[0].startsWith("CMU_")) {
                    String english = Outcome.of(cells[1], Language.EN);
                    String other = Outcome.of(cells[2], entry.getValue());
                    same.count(english.equals(other));
                    danger.count(Outcome.isDanger(english) == Outcome.isDanger(other));
                }
            }
            System.out.println("TICO-19 en and " + entry.getKey() + ": same outcome " + same
                    + ", same answer to danger " + danger + "   published: none");
        }
    }
}
