package org.ahpsignpost.messages;

import org.ahpsignpost.content.ContentPack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    @Bean
    Messages messages(ContentPack pack) {
        return MessageBook.of(pack);
    }
}
