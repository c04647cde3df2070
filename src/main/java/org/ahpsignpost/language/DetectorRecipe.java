package org.ahpsignpost.language;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.learning.Fingerprint;
import org.ahpsignpost.learning.Recipe;
import org.ahpsignpost.learning.RecipeSource;

/** How the language detector is made of the examples in each language. */
public final class DetectorRecipe implements RecipeSource {

    @Override
    public Recipe recipe(ContentPack pack) {
        String fingerprint = Fingerprint.of(
                pack.hash(LanguageExamples.FOLDER), OpenNlpDetector.class, LanguageExamples.class, LetterPieces.class);
        return new Recipe("language detector", fingerprint, () -> OpenNlpDetector.train(LanguageExamples.of(pack)));
    }
}
