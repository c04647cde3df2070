package org.ahpsignpost.learning;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A multinomial logistic regression in OpenNLP's shape: a weight for every feature and outcome, each stored in one byte with a scale
 * per feature. Immutable and thread-safe.
 */
final class LinearModel extends AbstractModel {

    /** What a feature that the model does not know weighs: about as much as one that a few examples hold. */
    static final double UNKNOWN = 7;

    /** Shorter messages than about four words speak softer: one word alone is seldom the whole of a wish. */
    private static final double FLOOR = 60;

    private static final ThreadLocal<Features> FEATURES = ThreadLocal.withInitial(Features::new);

    private final HashIndex index;
    private final float[] rarity;
    private final byte[] weights;
    private final float[] scales;
    private final float[] bias;
    private final float sharpness;

    /**
     * @param rarity how much a feature weighs in a text, by number
     * @param weights row after row, one byte an outcome
     * @param sharpness the scores are multiplied by this, so that "nine in ten" is right nine times in ten
     */
    LinearModel(
            HashIndex index,
            float[] rarity,
            byte[] weights,
            float[] scales,
            float[] bias,
            float sharpness,
            String[] outcomes) {
        super(new Context[0], new String[0], outcomes);
        this.modelType = ModelType.Maxent;
        this.index = index;
        this.rarity = rarity;
        this.weights = weights;
        this.scales = scales;
        this.bias = bias;
        this.sharpness = sharpness;
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
        var features = FEATURES.get();
        features.clear();
        for (String feature : context) {
            int row = index.get(HashIndex.hash(feature));
            if (row >= 0) {
                features.add(row, rarity[row]);
            } else {
                features.addUnknown();
            }
        }
        features.merge();
        features.normalise(UNKNOWN, FLOOR);
        score(features, likely);
        Softmax.of(likely);
        return likely;
    }

    private void score(Features features, double[] likely) {
        // how common an outcome is counts as much as the message itself: a word or two are not out of scope for want of
        // more
        double length = sharpness * features.length();
        int outcomes = bias.length;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            likely[outcome] = length * bias[outcome];
        }
        for (int i = 0; i < features.count; i++) {
            int start = features.rows[i] * outcomes;
            float value = sharpness * features.values[i] * scales[features.rows[i]];
            for (int outcome = 0; outcome < outcomes; outcome++) {
                likely[outcome] += value * weights[start + outcome];
            }
        }
    }
}
