package org.ahpsignpost.plainlanguage;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageGuess;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;

/** Makes the rewriter for commands, which run without the service. */
public final class PlainLanguages {

    private PlainLanguages() {}

    /** For text that is known to be English. */
    public static PlainLanguage of(ContentPack pack) {
        LanguageFinder english = (text, hint) -> new LanguageGuess(Language.EN, 1, LanguageGuess.CHOSEN);
        var sentences = new EnglishSentences();
        return new RuleBasedPlainLanguage(pack, sentences, new EnglishMeter(sentences), english);
    }
}
