package org.ahpsignpost.learning;

/** The weights of a model while it learns. */
final class Weights {

    private static final double TINY = 1e-6;
    /** Outcomes differ in how common they are; that may move the scores a little and no more. */
    private static final double BIAS_RATE = 0.1;

    private final int outcomes;
    private final float[] weights;
    private final float[] squares;
    private final float[] bias;
    private final float[] biasSquares;

    Weights(int features, int outcomes) {
        this.outcomes = outcomes;
        this.weights = new float[features * outcomes];
        this.squares = new float[features];
        this.bias = new float[outcomes];
        this.biasSquares = new float[outcomes];
    }

    void score(Features features, double[] scores) {
        float[] sums = bias.clone();
        for (int i = 0; i < features.count; i++) {
            int start = features.rows[i] * outcomes;
            float value = features.values[i];
            for (int outcome = 0; outcome < outcomes; outcome++) {
                sums[outcome] += value * weights[start + outcome];
            }
        }
        for (int outcome = 0; outcome < outcomes; outcome++) {
            scores[outcome] = sums[outcome];
        }
    }

    /**
     * Goes a step against the errors.
     *
     * @param errors by outcome: how likely it was thought, less 1 for the right one
     */
    void step(Features features, double[] errors, double rate) {
        double all = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            double error = errors[outcome];
            all += error * error;
            biasSquares[outcome] += (float) (error * error);
            bias[outcome] -= (float) (BIAS_RATE * rate * error / Math.sqrt(biasSquares[outcome] + TINY));
        }
        for (int i = 0; i < features.count; i++) {
            int row = features.rows[i];
            float value = features.values[i];
            squares[row] += (float) (all * value * value);
            float step = (float) (rate * value / Math.sqrt(squares[row] + TINY));
            int start = row * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                weights[start + outcome] -= step * (float) errors[outcome];
            }
        }
    }

    /** The model, its weights rounded to one byte each. */
    LinearModel packed(Vocabulary vocabulary, Manner manner, String[] names) {
        int features = vocabulary.size();
        byte[] bytes = new byte[features * outcomes];
        float[] scales = new float[features];
        for (int feature = 0; feature < features; feature++) {
            int start = feature * outcomes;
            float most = 0;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                most = Math.max(most, Math.abs(weights[start + outcome]));
            }
            scales[feature] = most / Byte.MAX_VALUE;
            for (int outcome = 0; outcome < outcomes && most > 0; outcome++) {
                bytes[start + outcome] = (byte) Math.round(weights[start + outcome] / scales[feature]);
            }
        }
        return new LinearModel(vocabulary, bytes, scales, bias, manner, names);
    }
}
