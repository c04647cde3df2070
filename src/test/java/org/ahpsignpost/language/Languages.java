package org.ahpsignpost.language;

import java.nio.file.Path;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;

/** The finder with the real word lists and model, made once for all tests. */
final class Languages {

    static final LanguageFinder FINDER = new EvidenceLanguageFinder(
            WordLists.read(ContentPack.load(ContentSource.folder(Path.of("conversations")))),
            OpenNlpDetector.training(() -> LanguageExamples.of(ContentPack.load(ContentSource.packaged()))));

    private Languages() {}

    static LanguageGuess guess(String text) {
        return FINDER.find(text, LanguageHint.NONE);
    }

    static Language of(String text) {
        return guess(text).language();
    }
}
