package org.ahpsignpost.language;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.ModelShelf;
import org.ahpsignpost.learning.Trained;

/** The finder with the real word lists and model, made once for all tests. */
final class Languages {

    private static final ContentPack PACK = ContentPack.load(ContentSource.packaged());

    static final LanguageFinder FINDER = new EvidenceLanguageFinder(
            WordLists.read(PACK),
            new OpenNlpDetector(Trained.begin(new DetectorRecipe().recipe(PACK), ModelShelf.packed())));

    private Languages() {}

    static LanguageGuess guess(String text) {
        return FINDER.find(text, LanguageHint.NONE);
    }

    static Language of(String text) {
        return guess(text).language();
    }
}
