package org.ahpsignpost.language;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.learning.ModelShelf;
import org.ahpsignpost.learning.Trained;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the language finder from the word lists of the content pack and the detector.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LanguageFinder languageFinder(ContentPack pack, ModelShelf shelf) {
        var detector = new OpenNlpDetector(Trained.begin(new DetectorRecipe().recipe(pack), shelf));
        return new EvidenceLanguageFinder(WordLists.read(pack), detector);
    }

    @Bean
    LanguageNames languageNames(ContentPack pack) {
        return new LanguageNames(pack);
    }
}
