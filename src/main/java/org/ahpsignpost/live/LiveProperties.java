package org.ahpsignpost.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How hot state is kept, and where. */
@ConfigurationProperties("signpost")
record LiveProperties(
        @DefaultValue LaneProperties live,
        @DefaultValue RedisProperties redis,
        @DefaultValue RateLimitProperties rateLimit) {

    /**
     * @param laneWait how long a message waits for the one before it
     * @param laneLease how long a lane outlives the node that held it; a living node renews it
     * @param hotIdle how long hot state is kept without being used
     * @param hotMegabytes how much hot state one process keeps
     */
    record LaneProperties(
            @DefaultValue("5s") Duration laneWait,
            @DefaultValue("3s") Duration laneLease,
            @DefaultValue("30m") Duration hotIdle,
            @DefaultValue("8") int hotMegabytes) {}

    /**
     * @param url {@code redis://…} or {@code rediss://…}; empty where everything stays in this process
     * @param timeLimit how long any one command may take
     */
    record RedisProperties(
            @DefaultValue("") String url,
            @DefaultValue("250ms") Duration timeLimit) {

        /** Leaves the address out: it may hold a password. */
        @Override
        public String toString() {
            return "RedisProperties[" + (url.isBlank() ? "none" : "set") + "]";
        }
    }

    /**
     * @param enabled false lets every call through
     * @param burst how many calls at once
     * @param perMinute how many calls a minute in the long run
     */
    record RateLimitProperties(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("150") int burst,
            @DefaultValue("60") int perMinute) {

        RateLimitProperties {
            if (burst < 1 || perMinute < 1) {
                throw new IllegalArgumentException("signpost.rate-limit: burst and per-minute are at least 1");
            }
        }
    }
}
