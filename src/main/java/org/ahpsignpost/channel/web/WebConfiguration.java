package org.ahpsignpost.channel.web;

import java.util.UUID;
import org.ahpsignpost.conversation.Conversations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    FormIds formIds() {
        return () -> UUID.randomUUID().toString();
    }

    @Bean
    Watch watch(Conversations conversations, WebProperties properties) {
        return new Watch(conversations).start(properties.watchEvery());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OwnOrigin()).addPathPatterns("/chat", "/chat/**", "/about-you", "/go/**");
    }
}
