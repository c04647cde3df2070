package org.ahpsignpost.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.model.MaxentModel;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.learning.TextClassifier;
import org.ahpsignpost.learning.Trained;
import org.ahpsignpost.text.Sentences;
import org.ahpsignpost.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A classifier over all languages that reads every message beside the rules: it knows wordings that nobody wrote a rule for.
 * {@link TwoNets} decides what its word is worth. Thread-safe.
 */
final class SecondNet {

    /** Sentences read by themselves, so that the cost of a message has a limit. */
    private static final int MOST_SENTENCES = 100;

    private static final int LEAST_WORDS = 3;
    private static final double HALF_A_WORD = 0.5;

    /**
     * What the net says of a message: how likely danger is, and of which kind.
     *
     * @param tells how many words tell anything: figures do not, and a Chinese character is half a word
     */
    record Catch(SafetyCategory category, String flag, double likely, double tells) {}

    /**
     * @param part the sentence that most likely tells of danger; the whole where there is only one
     */
    record Netted(Catch whole, Catch part) {}

    private record Outcome(SafetyCategory category, String flag) {}

    private final Trained model;
    private volatile @Nullable Reader reader;

    SecondNet(Trained model) {
        this.model = model;
    }

    /**
     * What the net makes of the message as a whole and of each of its parts; empty while the net is not there yet. Danger told in
     * passing in a long message shows in its own sentence.
     */
    Optional<Netted> read(String rawText) {
        var ready = reader();
        if (ready == null) {
            return Optional.empty();
        }
        var whole = ready.read(Words.of(rawText));
        Catch part = null;
        var sentences = Sentences.of(rawText);
        if (sentences.size() > 1) {
            for (String sentence : sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))) {
                var words = Words.of(sentence);
                if (words.size() >= LEAST_WORDS) {
                    var caught = ready.read(words);
                    part = part == null || caught.likely() > part.likely() ? caught : part;
                }
            }
        }
        return Optional.of(new Netted(whole, part == null ? whole : part));
    }

    /** Whether the net is there. */
    boolean isReady() {
        return reader() != null;
    }

    /** Waits for the net, for those who can. */
    void await(int seconds) {
        model.get(seconds);
    }

    private @Nullable Reader reader() {
        var ready = reader;
        var now = model.now();
        if (now != null && (ready == null || ready.model != now)) {
            ready = new Reader(now);
            reader = ready;
        }
        return ready;
    }

    /** The classifier with its labels taken apart. */
    private static final class Reader {

        private final MaxentModel model;
        private final TextClassifier classifier;
        private final List<Optional<Outcome>> outcomes;

        Reader(MaxentModel model) {
            this.model = model;
            this.classifier = new TextClassifier(model);
            this.outcomes = classifier.labels().stream().map(Reader::outcome).toList();
        }

        private static Optional<Outcome> outcome(String label) {
            String[] flagAndCategory = label.split(" ");
            return flagAndCategory.length == 1
                    ? Optional.empty()
                    : Optional.of(
                            new Outcome(SafetyCategory.of(flagAndCategory[1]).orElseThrow(), flagAndCategory[0]));
        }

        /** The category that is likeliest over all its red flags, and of it the likeliest flag. */
        Catch read(List<String> words) {
            double[] likely = classifier.likely(words);
            Map<SafetyCategory, Double> categories = new EnumMap<>(SafetyCategory.class);
            double all = 0;
            for (int i = 0; i < likely.length; i++) {
                var outcome = outcomes.get(i).orElse(null);
                if (outcome != null) {
                    all += likely[i];
                    categories.merge(outcome.category(), likely[i], Double::sum);
                }
            }
            var category = categories.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            return new Catch(category, flag(category, likely), words.isEmpty() ? 0 : all, tells(words));
        }

        private static double tells(List<String> words) {
            double tells = 0;
            for (String word : words) {
                boolean hasFigure = word.chars().anyMatch(c -> c >= '0' && c <= '9');
                tells += hasFigure ? 0 : Character.isIdeographic(word.codePointAt(0)) ? HALF_A_WORD : 1;
            }
            return tells;
        }

        private String flag(SafetyCategory category, double[] likely) {
            int best = -1;
            for (int i = 0; i < likely.length; i++) {
                var outcome = outcomes.get(i).orElse(null);
                if (outcome != null && outcome.category() == category && (best < 0 || likely[i] > likely[best])) {
                    best = i;
                }
            }
            return outcomes.get(best).orElseThrow().flag();
        }
    }
}
