package org.ahpsignpost.channel.sms;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.live.WakeUp;

/** Hot state with a limit that never refills: all calls fall into one moment. */
record CountingLive(Live live, Map<String, AtomicInteger> counts) implements Live {

    @Override
    public <T> T inLane(String conversationId, Supplier<T> work) {
        return live.inLane(conversationId, work);
    }

    @Override
    public Optional<String> hot(String conversationId) {
        return live.hot(conversationId);
    }

    @Override
    public void keepHot(String conversationId, String json) {
        live.keepHot(conversationId, json);
    }

    @Override
    public void forget(String conversationId) {
        live.forget(conversationId);
    }

    @Override
    public boolean allow(String key) {
        return true;
    }

    @Override
    public boolean allow(String key, int burst, int perMinute) {
        return counts.computeIfAbsent(key, name -> new AtomicInteger()).incrementAndGet() <= burst;
    }

    @Override
    public WakeUp wakeUp(String topic) {
        return live.wakeUp(topic);
    }
}
