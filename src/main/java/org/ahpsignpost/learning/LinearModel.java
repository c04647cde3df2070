package org.ahpsignpost.learning;

import java.util.Arrays;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A multinomial logistic regression in OpenNLP's shape: a weight for every feature and outcome, each stored in one byte with a scale
 * per feature. Immutable and thread-safe.
 */
final class LinearModel extends AbstractModel {

    private final Vocabulary vocabulary;
    private final byte[] weights;
    private final float[] scales;
    private final float[] bias;
    private final Manner manner;

    /**
     * @param weights row after row, one byte an outcome
     */
    LinearModel(Vocabulary vocabulary, byte[] weights, float[] scales, float[] bias, Manner manner, String[] outcomes) {
        super(new Context[0], new String[0], outcomes);
        this.modelType = ModelType.Maxent;
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.scales = scales;
        this.bias = bias;
        this.manner = manner;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    byte[] weights() {
        return weights;
    }

    float[] scales() {
        return scales;
    }

    float[] bias() {
        return bias;
    }

    Manner manner() {
        return manner;
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[bias.length]);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        return eval(context);
    }

    /** @param likely takes the result, in the order of the outcomes; all together make 1 */
    @Override
    public double[] eval(String[] context, double[] likely) {
        int[] features = features(context);
        double length = Math.max(vocabulary.length(features), manner.shortest());
        double known = 0;
        Arrays.fill(likely, 0);
        for (int feature : features) {
            if (feature >= 0) {
                double value = vocabulary.rarity()[feature] / length;
                known += value * value;
                add(feature, manner.sharpness() * value * scales[feature], likely);
            }
        }
        double share = manner.sharpness() * (manner.priorByEvidence() ? Math.sqrt(known) : 1);
        for (int outcome = 0; outcome < likely.length; outcome++) {
            likely[outcome] += share * bias[outcome];
        }
        Softmax.of(likely);
        return likely;
    }

    /** The features by number, each once; those that the model does not know stand as they are counted: as unknown. */
    private int[] features(String[] context) {
        int[] features = new int[context.length];
        int count = 0;
        int unknown = 0;
        for (String feature : context) {
            int number = vocabulary.index().get(HashIndex.hash(feature));
            if (number < 0) {
                unknown++;
            } else {
                features[count++] = number;
            }
        }
        Arrays.sort(features, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || features[i] != features[i - 1]) {
                features[distinct++] = features[i];
            }
        }
        Arrays.fill(features, distinct, distinct + unknown, HashIndex.NONE);
        return Arrays.copyOf(features, distinct + unknown);
    }

    private void add(int feature, double value, double[] likely) {
        int start = feature * likely.length;
        for (int outcome = 0; outcome < likely.length; outcome++) {
            likely[outcome] += value * weights[start + outcome];
        }
    }
}
