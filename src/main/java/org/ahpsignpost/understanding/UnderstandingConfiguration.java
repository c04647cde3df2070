package org.ahpsignpost.understanding;

import org.ahpsignpost.content.ContentPack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    @Bean
    Understanding understanding(ContentPack pack) {
        return TrainedUnderstanding.of(pack);
    }
}
