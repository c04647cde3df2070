package org.ahpsignpost.learning;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LearningConfiguration {

    @Bean
    ModelShelf modelShelf(@Value("${signpost.data-dir:data}") String dataFolder) {
        return ModelShelf.in(Path.of(dataFolder, "models"));
    }
}
