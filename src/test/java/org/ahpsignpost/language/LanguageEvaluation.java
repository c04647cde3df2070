package org.ahpsignpost.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.labels.Language;

/** The language finder, as the service asks it at the start of a conversation, on the test sentences of the Lingua project. */
public final class LanguageEvaluation {

    private final Path data;

    public LanguageEvaluation(Path data) {
        this.data = data;
    }

    public void run() throws IOException {
        for (String kind : new String[] {"sentences", "word-pairs", "single-words"}) {
            double sum = 0;
            var worst = new Share();
            String worstName = "";
            for (var language : Language.values()) {
                var share = share(
                        data.resolve("lingua_testdata").resolve(kind).resolve(language.code() + ".txt"), language);
                sum += share.value();
                if (worst.all() == 0 || share.value() < worst.value()) {
                    worst = share;
                    worstName = language.code();
                }
                System.out.println("  Lingua " + kind + " " + language.code() + " " + share);
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "Lingua %s, mean of %d languages %.3f, worst %s %s   published: Lingua 0.911 over all three, of 75 languages",
                    kind,
                    Language.values().length,
                    sum / Language.values().length,
                    worstName,
                    worst));
        }
    }

    private static Share share(Path file, Language language) throws IOException {
        var share = new Share();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                share.count(Languages.FINDER.find(line, LanguageHint.NONE).language() == language);
            }
        }
        return share;
    }
}
