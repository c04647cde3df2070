package org.ahpsignpost.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.ahpsignpost.labels.Label;

/** The classifier of one language, trained at start on the examples of the content pack. Thread-safe. */
final class IntentModel {

    /**
     * Maximum entropy by iterative scaling. Quasi-Newton steps end at the same accuracy, but need several times the memory of
     * the whole service while they train.
     */
    private static final String ALGORITHM = "MAXENT";

    /** More rounds take longer and no longer change which label wins. */
    private static final int ROUNDS = 150;

    /** What stands in one example only tells nothing of others. */
    private static final int SEEN_AT_LEAST = 2;

    private final IntentFeatures features;
    private final ThreadLocal<DocumentCategorizerME> categorizer;
    private final List<Label> labels;

    private IntentModel(DoccatModel model, IntentFeatures features) {
        this.features = features;
        // the model may be shared, the categorizer may not
        this.categorizer = ThreadLocal.withInitial(() -> new DocumentCategorizerME(model));
        var outcomes = new DocumentCategorizerME(model);
        var inOrder = new ArrayList<Label>();
        for (int i = 0; i < outcomes.getNumberOfCategories(); i++) {
            inOrder.add(Label.of(outcomes.getCategory(i)));
        }
        this.labels = List.copyOf(inOrder);
    }

    static IntentModel train(String language, Map<Label, List<String>> examples, IntentFeatures features) {
        ExtensionLoader.registerAllowedPackage(FeaturesAsGiven.class.getPackageName());
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, ALGORITHM);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN_AT_LEAST);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        try (var samples = new Samples(examples, features)) {
            var factory = new DoccatFactory(new FeatureGenerator[] {new FeaturesAsGiven()});
            return new IntentModel(DocumentCategorizerME.train(language, samples, parameters, factory), features);
        } catch (IOException e) {
            throw new UncheckedIOException("the examples of " + language + " could not be read", e);
        }
    }

    /** All labels by how likely they are, the likeliest first; empty where the message has no words. */
    List<Guess> guess(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        double[] likely = categorizer.get().categorize(features.of(words));
        var guesses = new ArrayList<Guess>(likely.length);
        for (int i = 0; i < likely.length; i++) {
            guesses.add(new Guess(labels.get(i), likely[i]));
        }
        guesses.sort((a, b) -> Double.compare(b.confidence(), a.confidence()));
        return guesses;
    }

    /** The examples one after the other, as OpenNLP wants to read them. */
    private static final class Samples implements ObjectStream<DocumentSample> {

        private final List<DocumentSample> all = new ArrayList<>();
        private Iterator<DocumentSample> next;

        Samples(Map<Label, List<String>> examples, IntentFeatures features) {
            examples.forEach((label, texts) -> texts.stream()
                    .map(Tokens::of)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> all.add(new DocumentSample(label.value(), features.of(words)))));
            next = all.iterator();
        }

        @Override
        public @org.jspecify.annotations.Nullable DocumentSample read() {
            return next.hasNext() ? next.next() : null;
        }

        @Override
        public void reset() {
            next = all.iterator();
        }

        @Override
        public void close() {}
    }
}
