package org.ahpsignpost.language;

import org.ahpsignpost.content.ContentPack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the language finder from the word lists of the content pack; the detector is trained in the background.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LanguageFinder languageFinder(ContentPack pack) {
        return new EvidenceLanguageFinder(
                WordLists.read(pack), OpenNlpDetector.training(() -> LanguageExamples.of(pack)));
    }

    @Bean
    LanguageNames languageNames(ContentPack pack) {
        return new LanguageNames(pack);
    }
}
