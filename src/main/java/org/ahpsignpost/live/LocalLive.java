package org.ahpsignpost.live;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Hot state in this process alone: all that one node needs, and what a node falls back to without Redis. */
final class LocalLive implements Live {

    private final Lanes lanes;
    private final HotStates states;
    private final LocalRateLimits limits;
    private final boolean limited;
    private final Map<String, WakeUp> wakeUps = new ConcurrentHashMap<>();

    LocalLive(LiveProperties properties, Ticker ticker) {
        lanes = new Lanes(properties.live().laneWait());
        states = new HotStates(properties.live(), ticker);
        limits = new LocalRateLimits(properties.rateLimit(), ticker);
        limited = properties.rateLimit().enabled();
    }

    @Override
    public <T> T inLane(String conversationId, Supplier<T> work) {
        return lanes.in(conversationId, work);
    }

    @Override
    public Optional<String> hot(String conversationId) {
        return states.get(conversationId);
    }

    @Override
    public void keepHot(String conversationId, String json) {
        states.put(conversationId, json);
    }

    @Override
    public void forget(String conversationId) {
        states.remove(conversationId);
    }

    @Override
    public boolean allow(String key) {
        return !limited || limits.allow(key);
    }

    @Override
    public boolean allow(String key, int burst, int perMinute) {
        return !limited || limits.allow(key, RateLimit.of(burst, perMinute));
    }

    @Override
    public WakeUp wakeUp(String topic) {
        return wakeUps.computeIfAbsent(topic, name -> new LocalWakeUp());
    }

    void forgetAll() {
        states.clear();
    }

    int lanesInUse() {
        return lanes.size();
    }

    long hotBytes() {
        return states.weight();
    }
}
