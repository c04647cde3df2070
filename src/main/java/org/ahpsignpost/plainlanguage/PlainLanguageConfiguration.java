package org.ahpsignpost.plainlanguage;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.reading.LanguageMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlainLanguageConfiguration {

    @Bean
    EnglishSentences englishSentences() {
        return new EnglishSentences();
    }

    @Bean
    EnglishMeter englishMeter(EnglishSentences sentences) {
        return new EnglishMeter(sentences);
    }

    @Bean
    LanguageMeter languageMeter(ContentPack pack, EnglishMeter meter) {
        return new LanguageMeter(pack, meter);
    }

    @Bean
    ReadingMeter readingMeter(LanguageMeter meter) {
        return new ReadingMeter(meter);
    }

    @Bean
    PlainLanguage plainLanguage(
            ContentPack pack, EnglishSentences sentences, EnglishMeter meter, LanguageFinder languages) {
        return new RuleBasedPlainLanguage(pack, sentences, meter, languages);
    }
}
