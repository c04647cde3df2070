package org.ahpsignpost.safety;

import org.ahpsignpost.content.ContentPack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the danger screen and its replies from the content pack, which has passed {@link SafetyContentCheck} by then. */
@Configuration(proxyBeanMethods = false)
class SafetyConfiguration {

    @Bean
    DangerScreen dangerScreen(ContentPack pack) {
        return RuleDangerScreen.of(pack);
    }

    @Bean
    SafetyReplies safetyReplies(ContentPack pack) {
        return ContentReplies.of(pack);
    }
}
