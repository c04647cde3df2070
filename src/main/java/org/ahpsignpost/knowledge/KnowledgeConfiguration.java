package org.ahpsignpost.knowledge;

import org.ahpsignpost.content.ContentPack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what we know from the content pack. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Knowledge knowledge(ContentPack pack) {
        return ContentKnowledge.of(pack);
    }
}
