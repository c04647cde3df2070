package org.ahpsignpost.understanding;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.learning.Fingerprint;
import org.ahpsignpost.learning.Recipe;
import org.ahpsignpost.learning.RecipeSource;
import org.ahpsignpost.text.Fold;
import org.ahpsignpost.text.Words;

/** How the classifier of wishes is made of the examples of what people want. */
public final class IntentRecipe implements RecipeSource {

    @Override
    public Recipe recipe(ContentPack pack) {
        String fingerprint = Fingerprint.of(
                pack.hash(IntentExamples.FOLDER) + pack.hash(IntentExamples.UNDERSTANDING),
                TextClassifier.class,
                IntentExamples.class,
                IntentFeatures.class,
                Words.class,
                Fold.class);
        return new Recipe(
                "classifier of wishes", fingerprint, () -> TextClassifier.train(IntentExamples.of(pack)));
    }
}
