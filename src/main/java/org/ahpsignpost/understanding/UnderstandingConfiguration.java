package org.ahpsignpost.understanding;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.learning.ModelShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    @Bean
    Understanding understanding(ContentPack pack, ModelShelf shelf) {
        return TrainedUnderstanding.of(pack, shelf);
    }
}
