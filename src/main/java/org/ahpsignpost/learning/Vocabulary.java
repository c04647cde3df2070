package org.ahpsignpost.learning;

/**
 * The features that a model knows.
 *
 * @param index numbers by hash
 * @param rarity by number: the logarithm of how many examples there are for each one that holds the feature
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied nowhere
record Vocabulary(HashIndex index, float[] rarity) {

    /** What a feature that the model does not know weighs: about as much as one that a few examples hold. */
    private static final double UNKNOWN = 7;

    int size() {
        return rarity.length;
    }

    /** The length of a text with those features, some of which may be {@link HashIndex#NONE}. */
    double length(int[] features) {
        double squares = 0;
        for (int feature : features) {
            double weight = feature < 0 ? UNKNOWN : rarity[feature];
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }
}
