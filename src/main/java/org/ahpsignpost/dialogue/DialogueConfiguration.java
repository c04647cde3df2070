package org.ahpsignpost.dialogue;

import org.ahpsignpost.content.ContentPack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DialogueConfiguration {

    @Bean
    Dialogue dialogue(ContentPack pack) {
        return new Dialogue(FlowBook.of(pack));
    }
}
