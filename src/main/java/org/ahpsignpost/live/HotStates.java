package org.ahpsignpost.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;

/** Hot state in this process, bounded by its size in memory and by idle time. */
final class HotStates {

    private static final int ENTRY_OVERHEAD = 200;

    private final Cache<String, String> states;

    HotStates(LiveProperties.LaneProperties properties, Ticker ticker) {
        states = Caffeine.newBuilder()
                .maximumWeight((long) properties.hotMegabytes() << 20)
                .weigher((String id, String json) -> ENTRY_OVERHEAD + 2 * (id.length() + json.length()))
                .expireAfterAccess(properties.hotIdle())
                .ticker(ticker)
                .build();
    }

    Optional<String> get(String conversationId) {
        return Optional.ofNullable(states.getIfPresent(conversationId));
    }

    void put(String conversationId, String json) {
        states.put(conversationId, json);
    }

    void remove(String conversationId) {
        states.invalidate(conversationId);
    }

    void clear() {
        states.invalidateAll();
    }

    /** What is kept now, in bytes as far as they can be told; for tests. */
    long weight() {
        states.cleanUp();
        return states.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
