package org.ahpsignpost.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingConfiguration;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Trains a {@link LinearModel} for OpenNLP, which calls it by its class name: multinomial logistic regression by stochastic
 * gradient steps whose size shrinks with what each feature has seen (after AdaGrad, Duchi et al. 2011), with half the features of an
 * example left out at random in each round (Wager et al. 2013). It ends at a better accuracy than OpenNLP's own trainers, in less
 * time and memory; docs/decisions has the comparison. The same examples in the same order give the same model.
 */
public final class LinearTrainer implements EventTrainer {

    /** The share of an example's features that a round leaves out. */
    public static final String DROP_PARAM = "Drop";

    /** The size of the first step. */
    public static final String RATE_PARAM = "Rate";

    /** Training with features left out ends too timid; this puts the confidence right. */
    public static final String SHARPNESS_PARAM = "Sharpness";

    /** How long a text must be to speak at full voice; about 15 a word. */
    public static final String SHORTEST_PARAM = "Shortest";

    /** Whether how common an outcome is counts only as much as the text itself. */
    public static final String PRIOR_BY_EVIDENCE_PARAM = "PriorByEvidence";

    private static final double SHORTEST = 60;

    private static final long SEED = 7;

    /**
     * Settings that make OpenNLP train with this class.
     *
     * @param atLeast how many examples must hold a feature for it to count
     * @param rounds how often each example is seen
     */
    public static TrainingParameters settings(int atLeast, int rounds) {
        // OpenNLP makes a trainer by its name only from packages it was told of
        ExtensionLoader.registerAllowedPackage(LinearTrainer.class.getPackageName());
        var settings = new TrainingParameters();
        settings.put(TrainingParameters.ALGORITHM_PARAM, LinearTrainer.class.getName());
        settings.put(TrainingParameters.CUTOFF_PARAM, atLeast);
        settings.put(TrainingParameters.ITERATIONS_PARAM, rounds);
        return settings;
    }

    private TrainingParameters parameters = new TrainingParameters();

    @Override
    public void init(TrainingParameters given, Map<String, String> reportMap) {
        parameters = given;
    }

    @Override
    public void init(TrainingParameters given, Map<String, String> reportMap, TrainingConfiguration configuration) {
        init(given, reportMap);
    }

    @Override
    public MaxentModel train(DataIndexer indexed) throws IOException {
        var events = new ArrayList<Event>();
        for (int i = 0; i < indexed.getContexts().length; i++) {
            String[] context = Arrays.stream(indexed.getContexts()[i])
                    .mapToObj(feature -> indexed.getPredLabels()[feature])
                    .toArray(String[]::new);
            var event = new Event(indexed.getOutcomeLabels()[indexed.getOutcomeList()[i]], context);
            events.addAll(Collections.nCopies(indexed.getNumTimesEventsSeen()[i], event));
        }
        return train(ObjectStreamUtils.createObjectStream(events));
    }

    @Override
    public MaxentModel train(ObjectStream<Event> events) throws IOException {
        var outcomes = new LinkedHashMap<String, Integer>();
        List<int[]> features = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        var count = new FeatureCount();
        for (var event = events.read(); event != null; event = events.read()) {
            labels.add(outcomes.computeIfAbsent(event.getOutcome(), outcome -> outcomes.size()));
            features.add(count.read(event.getContext()));
        }
        var vocabulary = count.keep(parameters.getIntParameter(TrainingParameters.CUTOFF_PARAM, 2), features);
        int[] labelled = labels.stream().mapToInt(Integer::intValue).toArray();
        return fit(
                new Examples(vocabulary, features, labelled),
                vocabulary,
                outcomes.keySet().toArray(String[]::new));
    }

    private LinearModel fit(Examples examples, Vocabulary vocabulary, String[] outcomes) {
        var weights = new Weights(vocabulary.size(), outcomes.length);
        double rate = parameters.getDoubleParameter(RATE_PARAM, 1);
        double drop = parameters.getDoubleParameter(DROP_PARAM, 0.5);
        int rounds = parameters.getIntParameter(TrainingParameters.ITERATIONS_PARAM, 12);
        var random = new SplittableRandom(SEED);
        var order = examples.order();
        double[] likely = new double[outcomes.length];
        var seen = new Features();
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int example : order) {
                examples.read(example, seen, drop, random);
                weights.score(seen, likely);
                Softmax.of(likely);
                likely[examples.label(example)] -= 1;
                weights.step(seen, likely, rate);
            }
        }
        return weights.packed(vocabulary, manner(), outcomes);
    }

    private Manner manner() {
        return new Manner(
                (float) parameters.getDoubleParameter(SHARPNESS_PARAM, 1),
                (float) parameters.getDoubleParameter(SHORTEST_PARAM, SHORTEST),
                parameters.getBooleanParameter(PRIOR_BY_EVIDENCE_PARAM, true));
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
