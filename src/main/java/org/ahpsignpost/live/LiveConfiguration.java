package org.ahpsignpost.live;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything in this process, or shared through Redis where an address is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveProperties.class)
class LiveConfiguration {

    @Bean
    Live live(LiveProperties properties, MeterRegistry meters) {
        var local = new LocalLive(properties, Ticker.systemTicker());
        return properties.redis().url().isBlank()
                ? local
                : new RedisLive(properties, local, () -> UUID.randomUUID().toString(), meters).start();
    }

    @Bean
    HealthIndicator liveHealthIndicator(Live live) {
        return new LiveHealth(live);
    }
}
