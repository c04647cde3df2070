package org.ahpsignpost.channel.api;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON reader and the web server do otherwise than by default. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /** Of two values under one name only the last would be read; the other may tell of danger. */
    @Bean
    JsonMapperBuilderCustomizer noNameTwice() {
        return builder -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** @param problems fetched when the first is needed: the web server is made before the content pack is read */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> plainErrors(
            ObjectProvider<Problems> problems, ObjectProvider<JsonMapper> mapper) {
        var errors = new ServerErrors(problems::getObject, mapper::getObject);
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(errors);
            }
        });
    }
}
