package org.ahpsignpost.live;

import io.lettuce.core.GetExArgs;
import io.lettuce.core.SetArgs;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hot state shared by many nodes through Redis. Whatever Redis does not answer in time is done in this process instead;
 * then two nodes may work on one conversation at once, and the version number in the record lets only one of them win.
 */
final class RedisLive implements Live, AutoCloseable {

    private static final int MISSED_AT_MOST = 10_000;

    private final LocalLive local;
    private final RedisLink link;
    private final RedisLanes lanes;
    private final RedisRateLimits limits;
    private final LiveProperties properties;
    private final MeterRegistry meters;
    private final Supplier<String> tokens;
    private final Map<String, RedisWakeUp> wakeUps = new ConcurrentHashMap<>();

    /** Conversations whose state in Redis was not updated while it was away. */
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    RedisLive(LiveProperties properties, LocalLive local, Supplier<String> tokens, MeterRegistry meters) {
        this.properties = properties;
        this.local = local;
        this.meters = meters;
        this.tokens = tokens;
        link = new RedisLink(properties.redis(), this::forgetWhatIsOld);
        lanes = new RedisLanes(link, properties.live().laneLease(), tokens);
        limits = new RedisRateLimits(link, properties);
    }

    RedisLive start() {
        link.start();
        lanes.start();
        return this;
    }

    boolean degraded() {
        return !link.usable();
    }

    /** Waits its turn on this node first, so that one node does not fight itself in Redis. */
    @Override
    public <T> T inLane(String conversationId, Supplier<T> work) {
        long deadline = System.nanoTime() + properties.live().laneWait().toNanos();
        return local.inLane(conversationId, () -> {
            RedisLanes.Held held = takeIfRedisAnswers(conversationId, deadline);
            try {
                return work.get();
            } finally {
                if (held != null) {
                    held.close();
                }
            }
        });
    }

    private RedisLanes.@Nullable Held takeIfRedisAnswers(String conversationId, long deadline) {
        try {
            return lanes.take(conversationId, deadline);
        } catch (RedisLostException e) {
            fellBack("lane");
            return null;
        }
    }

    @Override
    public Optional<String> hot(String conversationId) {
        try {
            byte[] json = link.ask(commands -> commands.getex(
                    hotKey(conversationId),
                    GetExArgs.Builder.ex(properties.live().hotIdle())));
            return Optional.ofNullable(json).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (RedisLostException e) {
            fellBack("hot");
            return local.hot(conversationId);
        }
    }

    @Override
    public void keepHot(String conversationId, String json) {
        Duration idle = properties.live().hotIdle();
        try {
            link.ask(commands -> commands.set(
                    hotKey(conversationId), json.getBytes(StandardCharsets.UTF_8), SetArgs.Builder.ex(idle)));
        } catch (RedisLostException e) {
            missed(conversationId);
            local.keepHot(conversationId, json);
        }
    }

    @Override
    public void forget(String conversationId) {
        local.forget(conversationId);
        try {
            link.ask(commands -> commands.del(hotKey(conversationId)));
        } catch (RedisLostException e) {
            missed(conversationId);
        }
    }

    @Override
    public boolean allow(String key) {
        if (!properties.rateLimit().enabled()) {
            return true;
        }
        try {
            return limits.allow(key);
        } catch (RedisLostException e) {
            fellBack("rate");
            return local.allow(key);
        }
    }

    @Override
    public boolean allow(String key, int burst, int perMinute) {
        if (!properties.rateLimit().enabled()) {
            return true;
        }
        try {
            return limits.allow(key, RateLimit.of(burst, perMinute));
        } catch (RedisLostException e) {
            fellBack("rate");
            return local.allow(key, burst, perMinute);
        }
    }

    @Override
    public WakeUp wakeUp(String topic) {
        return wakeUps.computeIfAbsent(
                topic, name -> new RedisWakeUp(name, tokens.get(), local.wakeUp(name), link, link::another).start());
    }

    @Override
    public void close() {
        wakeUps.values().forEach(RedisWakeUp::close);
        link.close();
    }

    private void missed(String conversationId) {
        fellBack("hot");
        if (missed.size() < MISSED_AT_MOST) {
            missed.add(conversationId);
        }
    }

    /** Redis is back: what it kept of conversations that went on without it is old, and so is what this node kept. */
    private void forgetWhatIsOld() {
        for (String conversationId : missed) {
            missed.remove(conversationId);
            link.tellNow(commands -> commands.del(hotKey(conversationId)));
        }
        local.forgetAll();
    }

    private void fellBack(String what) {
        meters.counter("signpost.live.fallback", "what", what).increment();
    }

    private static String hotKey(String conversationId) {
        return "signpost:hot:" + conversationId;
    }
}
