package org.ahpsignpost.learning;

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
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.ahpsignpost.text.Fold;
import org.ahpsignpost.text.Words;
import org.jspecify.annotations.Nullable;

/** OpenNLP's document categorizer with our own features and trainer, whatever the labels. Thread-safe. */
public final class TextClassifier {

    private static final Class<?>[] PROGRAM = {TextClassifier.class, TextFeatures.class, Words.class, Fold.class};

    private final MaxentModel model;
    private final List<String> labels;

    public TextClassifier(MaxentModel model) {
        this.model = model;
        var inOrder = new ArrayList<String>();
        for (int i = 0; i < this.model.getNumOutcomes(); i++) {
            inOrder.add(this.model.getOutcome(i));
        }
        this.labels = List.copyOf(inOrder);
    }

    /**
     * What a classifier decides by, learned from those examples.
     *
     * @param settings from {@link LinearTrainer#settings}
     */
    public static MaxentModel train(List<Example> examples, TrainingParameters settings) throws IOException {
        ExtensionLoader.registerAllowedPackage(TextClassifier.class.getPackageName());
        try (var samples = new Samples(examples)) {
            var factory = new DoccatFactory(new FeatureGenerator[] {new FeaturesAsGiven()});
            return DocumentCategorizerME.train("mul", samples, settings, factory)
                    .getMaxentModel();
        }
    }

    /**
     * How a classifier is made, for the shelf of models.
     *
     * @param content the hash of what is learned from
     * @param owner the class that chooses examples and settings
     */
    public static Recipe recipe(String name, String content, Class<?> owner, Recipe.Training training) {
        Class<?>[] program = java.util.Arrays.copyOf(PROGRAM, PROGRAM.length + 1);
        program[PROGRAM.length] = owner;
        return new Recipe(name, Fingerprint.of(content, program), training);
    }

    /** In the order of {@link #likely}. */
    public List<String> labels() {
        return labels;
    }

    /** How likely each label is, in the order of {@link #labels}; all together make 1. */
    public double[] likely(List<String> words) {
        return model.eval(TextFeatures.of(words));
    }

    /** An example of what people write, with its label. */
    public record Example(String text, String label) {}

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
                    return new DocumentSample(example.label(), TextFeatures.of(words));
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
