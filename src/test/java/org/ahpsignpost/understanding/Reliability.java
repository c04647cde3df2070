package org.ahpsignpost.understanding;

import java.util.Locale;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.labels.Language;

/** How far "nine times in ten" is right nine times in ten, on the held-out messages of all languages. */
public final class Reliability {

    private static final int STEPS = 10;

    private final Share[] right = new Share[STEPS];
    private final double[] said = new double[STEPS];

    public Reliability() {
        for (int i = 0; i < STEPS; i++) {
            right[i] = new Share();
        }
    }

    public void run() {
        for (String file : Messages.languages()) {
            var language = Language.of(file.substring(0, 2)).orElseThrow();
            for (var message : Messages.read("understanding-" + file + ".yaml", "label")) {
                var guesses = PackedUnderstanding.UNDERSTANDING.wish(message.text(), language);
                if (!guesses.isEmpty()) {
                    var best = guesses.getFirst();
                    int step = Math.min(STEPS - 1, (int) (best.confidence() * STEPS));
                    right[step].count(message.accepts(best.label().value()));
                    said[step] += best.confidence();
                }
            }
        }
        print();
    }

    /** The expected calibration error: how far said and right lie apart, weighed by how often (Guo et al., 2017). */
    private void print() {
        double apart = 0;
        int all = 0;
        System.out.println("Reliability of confidence, held-out messages of all languages");
        for (int step = 0; step < STEPS; step++) {
            int count = right[step].all();
            if (count > 0) {
                double mean = said[step] / count;
                System.out.println(String.format(
                        Locale.ROOT,
                        "  said %.1f to %.1f, on average %.3f: right %s",
                        step / 10.0,
                        (step + 1) / 10.0,
                        mean,
                        right[step]));
                apart += Math.abs(mean - right[step].value()) * count;
                all += count;
            }
        }
        System.out.println(String.format(Locale.ROOT, "  expected calibration error %.3f", apart / all));
    }
}
