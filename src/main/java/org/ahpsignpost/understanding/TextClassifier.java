package org.ahpsignpost.understanding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ext.ExtensionLoader;
import org.ahpsignpost.learning.LinearTrainer;
import org.ahpsignpost.text.Words;
import org.jspecify.annotations.Nullable;

/** OpenNLP's document categorizer with our own features and trainer, whatever the labels. Thread-safe. */
final class TextClassifier {

    private static final int ROUNDS = 6;

    /** What stands in one example only tells nothing of others. */
    private static final int SEEN_AT_LEAST = 2;

    /** Chosen on held-out messages, where what is said to be right nine times in ten was; {@code ops/evaluate} prints the curve. */
    private static final double SHARPNESS = 1.8;

    private final MaxentModel model;
    private final List<String> labels;

    TextClassifier(MaxentModel model) {
        this.model = model;
        var inOrder = new ArrayList<String>();
        for (int i = 0; i < this.model.getNumOutcomes(); i++) {
            inOrder.add(this.model.getOutcome(i));
        }
        this.labels = List.copyOf(inOrder);
    }

    /** What a {@link TextClassifier} decides by, learned from those examples. */
    static MaxentModel train(List<Example> examples) throws IOException {
        ExtensionLoader.registerAllowedPackage(IntentModel.class.getPackageName());
        var parameters = LinearTrainer.settings(SEEN_AT_LEAST, ROUNDS);
        parameters.put(LinearTrainer.SHARPNESS_PARAM, SHARPNESS);
        try (var samples = new Samples(examples)) {
            var factory = new DoccatFactory(new FeatureGenerator[] {new FeaturesAsGiven()});
            return DocumentCategorizerME.train("mul", samples, parameters, factory).getMaxentModel();
        }
    }

    /** In the order of {@link #likely}. */
    List<String> labels() {
        return labels;
    }

    /** How likely each label is, in the order of {@link #labels}; all together make 1. */
    double[] likely(List<String> words) {
        return model.eval(IntentFeatures.of(words));
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
