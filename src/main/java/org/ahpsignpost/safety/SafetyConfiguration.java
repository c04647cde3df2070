package org.ahpsignpost.safety;

import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.learning.ModelShelf;
import org.ahpsignpost.learning.Trained;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the danger screen and its replies from the content pack, which has passed {@link SafetyContentCheck} by then. */
@Configuration(proxyBeanMethods = false)
class SafetyConfiguration {

    @Bean
    DangerScreen dangerScreen(ContentPack pack, ModelShelf shelf) {
        var net = new SecondNet(Trained.begin(new DangerRecipe().recipe(pack), shelf));
        return new TwoNets(RuleDangerScreen.of(pack), net, DangerExamples.languages(pack));
    }

    @Bean
    SafetyReplies safetyReplies(ContentPack pack) {
        return ContentReplies.of(pack);
    }
}
