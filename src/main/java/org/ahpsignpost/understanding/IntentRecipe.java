package org.ahpsignpost.understanding;

import opennlp.tools.util.TrainingParameters;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.learning.LinearTrainer;
import org.ahpsignpost.learning.Recipe;
import org.ahpsignpost.learning.RecipeSource;
import org.ahpsignpost.learning.TextClassifier;

/** How the classifier of wishes is made of the examples of what people want. */
public final class IntentRecipe implements RecipeSource {

    private static final int ROUNDS = 6;

    /** What stands in one example only tells nothing of others. */
    private static final int SEEN_AT_LEAST = 2;

    /** Chosen on held-out messages, where what is said to be right nine times in ten was; {@code ops/evaluate} prints the curve. */
    private static final double SHARPNESS = 1.8;

    @Override
    public Recipe recipe(ContentPack pack) {
        return TextClassifier.recipe(
                "classifier of wishes",
                pack.hash(IntentExamples.FOLDER) + pack.hash(IntentExamples.UNDERSTANDING),
                IntentRecipe.class,
                () -> TextClassifier.train(IntentExamples.of(pack), settings()));
    }

    static TrainingParameters settings() {
        var settings = LinearTrainer.settings(SEEN_AT_LEAST, ROUNDS);
        settings.put(LinearTrainer.SHARPNESS_PARAM, SHARPNESS);
        return settings;
    }
}
