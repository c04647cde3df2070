package org.ahpsignpost.plainlanguage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlainLanguageConfiguration {

    @Bean
    ReadingMeter readingMeter() {
        return new ReadingMeter();
    }

    @Bean
    ReadingBar englishReadingBar(ReadingMeter meter) {
        return new EnglishReadingBar(meter);
    }
}
