package org.ahpsignpost.safety;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.learning.LinearTrainer;
import org.ahpsignpost.learning.Recipe;
import org.ahpsignpost.learning.RecipeSource;
import org.ahpsignpost.learning.TextClassifier;

/** How the second net is made of its examples. */
public final class DangerRecipe implements RecipeSource {

    private static final int ROUNDS = 12;
    private static final int SEEN_AT_LEAST = 3;
    private static final double SHARPNESS = 1.8;

    /** Two words may be all that a person in need can type. */
    private static final double SHORTEST = 30;

    @Override
    public Recipe recipe(ContentPack pack) {
        return TextClassifier.recipe("second net for danger", hash(pack), DangerRecipe.class, () -> {
            var settings = LinearTrainer.settings(SEEN_AT_LEAST, ROUNDS);
            settings.put(LinearTrainer.SHARPNESS_PARAM, SHARPNESS);
            settings.put(LinearTrainer.SHORTEST_PARAM, SHORTEST);
            // a message of which nothing is known is no danger
            settings.put(LinearTrainer.PRIOR_BY_EVIDENCE_PARAM, false);
            return TextClassifier.train(DangerExamples.of(pack), settings);
        });
    }

    private static String hash(ContentPack pack) {
        var hash = new StringBuilder(pack.hash("safety") + pack.hash(DangerExamples.WISHES));
        DangerExamples.ANSWERS.forEach(folder -> hash.append(pack.hash(folder)));
        return hash.toString();
    }
}
