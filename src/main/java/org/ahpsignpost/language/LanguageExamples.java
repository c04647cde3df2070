package org.ahpsignpost.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageSample;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;

/**
 * What people write in each language, as far as it is written in Latin letters: the examples by which wishes are learned. The
 * other scripts tell their language by themselves.
 */
final class LanguageExamples {

    static final String FOLDER = "intents";

    private LanguageExamples() {}

    static List<LanguageSample> of(ContentPack pack) {
        var samples = new ArrayList<LanguageSample>();
        for (var file : pack.in(FOLDER)) {
            if (!isInLatinLetters(file)) {
                // its few lines in English would teach that English is Chinese
                continue;
            }
            var language = new Language(file.tree().path("language").asString());
            for (var label : file.tree().path("intents")) {
                label.forEach(text -> {
                    if (isLatin(text.asString())) {
                        samples.add(new LanguageSample(language, text.asString()));
                    }
                });
            }
        }
        return samples;
    }

    private static boolean isInLatinLetters(ContentFile file) {
        return file.tree().has("script")
                || switch (file.tree().path("language").asString()) {
                    case "ur", "bn", "pa", "ar", "gu", "zh", "uk" -> false;
                    default -> true;
                };
    }

    private static boolean isLatin(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(letter -> Script.of(letter) == Script.LATIN);
    }
}
