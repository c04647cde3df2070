package org.ahpsignpost.live;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The live stores of one test, closed together. */
final class Nodes implements AutoCloseable {

    private final List<RedisLive> all = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    RedisLive on(String url, Duration laneWait) {
        LiveProperties properties = LiveContract.properties(url, laneWait);
        var local = new LocalLive(properties, Ticker.systemTicker());
        RedisLive live =
                new RedisLive(properties, local, () -> UUID.randomUUID().toString(), meters).start();
        all.add(live);
        return live;
    }

    double fallbacks(String what) {
        return meters.counter("signpost.live.fallback", "what", what).count();
    }

    @Override
    public void close() {
        all.forEach(RedisLive::close);
    }
}
