package org.ahpsignpost.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ext.ExtensionLoader;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.learning.LinearTrainer;
import org.ahpsignpost.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The classifier: OpenNLP's document categorizer with our own features and trainer. One model for all languages, so that a message
 * that mixes two needs no choice between them, and names and loans learned in one are known in all. Thread-safe.
 */
final class IntentModel {

    private static final int ROUNDS = 6;

    /** What stands in one example only tells nothing of others. */
    private static final int SEEN_AT_LEAST = 2;

    /** Chosen on held-out messages, where what is said to be right nine times in ten was; {@code ops/evaluate} prints the curve. */
    private static final double SHARPNESS = 1.8;

    /** Readings beyond these are too unlikely to be told or offered. */
    private static final int MOST_GUESSES = 5;

    private final MaxentModel model;
    private final List<Label> labels;

    private IntentModel(DoccatModel model) {
        this.model = model.getMaxentModel();
        var inOrder = new ArrayList<Label>();
        for (int i = 0; i < this.model.getNumOutcomes(); i++) {
            inOrder.add(Label.of(this.model.getOutcome(i)));
        }
        this.labels = List.copyOf(inOrder);
    }

    static IntentModel train(List<Example> examples) {
        ExtensionLoader.registerAllowedPackage(IntentModel.class.getPackageName());
        var parameters = LinearTrainer.settings(SEEN_AT_LEAST, ROUNDS);
        parameters.put(LinearTrainer.SHARPNESS_PARAM, SHARPNESS);
        try (var samples = new Samples(examples)) {
            var factory = new DoccatFactory(new FeatureGenerator[] {new FeaturesAsGiven()});
            return new IntentModel(DocumentCategorizerME.train("mul", samples, parameters, factory));
        } catch (IOException e) {
            throw new UncheckedIOException("the examples could not be read", e);
        }
    }

    /** The likeliest labels, the likeliest first; empty where the message has no words. */
    List<Guess> guesses(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        double[] likely = model.eval(IntentFeatures.of(words));
        var guesses = new ArrayList<Guess>(MOST_GUESSES);
        while (guesses.size() < MOST_GUESSES) {
            int best = 0;
            for (int i = 1; i < likely.length; i++) {
                best = likely[i] > likely[best] ? i : best;
            }
            guesses.add(new Guess(labels.get(best), likely[best]));
            likely[best] = -1;
        }
        return guesses;
    }

    /** An example of what people write, with its label. */
    record Example(String text, String label) {}

    /** The examples one after the other, as OpenNLP wants to read them. */
    private static final class Samples implements ObjectStream<DocumentSample> {

        private final List<Example> all;
        private Iterator<Example> next;

        Samples(List<Example> all) {
            this.all = all;
            next = all.iterator();
        }

        @Override
        public @Nullable DocumentSample read() {
            while (next.hasNext()) {
                var example = next.next();
                var words = Words.of(example.text());
                if (!words.isEmpty()) {
                    return new DocumentSample(example.label(), IntentFeatures.of(words));
                }
            }
            return null;
        }

        @Override
        public void reset() {
            next = all.iterator();
        }

        @Override
        public void close() {}
    }
}
