package org.ahpsignpost.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The module in a Spring context, set by environment variables as in use. */
class LiveConfigurationTest {

    @Test
    void withoutAnySettingEverythingStaysInThisProcess() {
        with(Map.of()).run(context -> {
            assertThat(context.getBean(Live.class)).isInstanceOf(LocalLive.class);
            var limit = context.getBean(LiveProperties.class).rateLimit();
            assertThat(limit).isEqualTo(new LiveProperties.RateLimitProperties(true, 150, 60));
        });
    }

    @Test
    void theRateLimitIsSetOrSwitchedOffByTheEnvironment() {
        with(Map.of(
                        "SIGNPOST_RATE_LIMIT_ENABLED", "false",
                        "SIGNPOST_RATE_LIMIT_BURST", "7",
                        "SIGNPOST_RATE_LIMIT_PER_MINUTE", "3",
                        "SIGNPOST_LIVE_LANE_WAIT", "9s"))
                .run(context -> {
                    var properties = context.getBean(LiveProperties.class);
                    assertThat(properties.rateLimit()).isEqualTo(new LiveProperties.RateLimitProperties(false, 7, 3));
                    assertThat(properties.live().laneWait()).isEqualTo(Duration.ofSeconds(9));
                });
    }

    @Test
    void aLimitOfNothingIsRefusedAtStart() {
        with(Map.of("SIGNPOST_RATE_LIMIT_PER_MINUTE", "0"))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void withARedisAddressHotStateIsShared() {
        try (TestRedis redis = new TestRedis()) {
            with(Map.of("SIGNPOST_REDIS_URL", redis.url(), "SIGNPOST_REDIS_TIME_LIMIT", "400ms"))
                    .run(context -> {
                        assertThat(context.getBean(Live.class))
                                .isInstanceOfSatisfying(
                                        RedisLive.class,
                                        live -> assertThat(live.degraded()).isFalse());
                        var properties = context.getBean(LiveProperties.class);
                        assertThat(properties.redis().timeLimit()).isEqualTo(Duration.ofMillis(400));
                        assertThat(properties.toString()).doesNotContain("127.0.0.1");
                    });
        }
    }

    private static ApplicationContextRunner with(Map<String, String> environment) {
        Map<String, Object> variables = Map.copyOf(environment);
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables)))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withUserConfiguration(LiveConfiguration.class);
    }
}
