package org.ahpsignpost.understanding;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.learning.TextClassifier;

/**
 * The classifier of wishes. One model for all languages, so that a message that mixes two needs no choice between them, and names and
 * loans learned in one are known in all. Thread-safe.
 */
final class IntentModel {

    /** Readings beyond these are too unlikely to be told or offered. */
    private static final int MOST_GUESSES = 5;

    private final TextClassifier classifier;
    private final List<String> labels;
    private final int aboutOneself;

    IntentModel(MaxentModel model) {
        this.classifier = new TextClassifier(model);
        this.labels = classifier.labels();
        this.aboutOneself = labels.indexOf(IntentExamples.ABOUT_ONESELF);
    }

    /** How likely it is that these words only tell who somebody is. */
    double aboutOneself(List<String> words) {
        return words.isEmpty() || aboutOneself < 0 ? 0 : classifier.likely(words)[aboutOneself];
    }

    /** The likeliest labels, the likeliest first; empty where the message has no words. */
    List<Guess> guesses(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        double[] likely = classifier.likely(words);
        if (aboutOneself >= 0) {
            likely[aboutOneself] = -1;
        }
        var guesses = new ArrayList<Guess>(MOST_GUESSES);
        while (guesses.size() < MOST_GUESSES) {
            int best = 0;
            for (int i = 1; i < likely.length; i++) {
                best = likely[i] > likely[best] ? i : best;
            }
            guesses.add(new Guess(Label.of(labels.get(best)), likely[best]));
            likely[best] = -1;
        }
        return guesses;
    }
}
