package org.ahpsignpost.live;

import io.lettuce.core.Consumer;
import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.XAddArgs;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Nudges between nodes: a Redis stream that all nodes read as one group, so that each nudge wakes one of them. Nothing is
 * acknowledged and nothing is kept: a nudge that is lost costs the pause between two looks at the work.
 */
final class RedisWakeUp implements WakeUp, AutoCloseable {

    private static final String GROUP = "nodes";
    private static final byte[] NOTHING = {1};

    /** Older nudges were for work that somebody has looked at since. */
    private static final long KEPT = 100;

    private static final Duration BLOCK = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final String stream;
    private final String node;
    private final WakeUp local;
    private final RedisLink link;
    private final Supplier<StatefulRedisConnection<String, byte[]>> connections;
    private volatile boolean closed;

    /** @param connections gives a connection of its own, because reading blocks; throws where Redis is away */
    RedisWakeUp(
            String topic,
            String node,
            WakeUp local,
            RedisLink link,
            Supplier<StatefulRedisConnection<String, byte[]>> connections) {
        this.stream = "signpost:wake:" + topic;
        this.node = node;
        this.local = local;
        this.link = link;
        this.connections = connections;
    }

    RedisWakeUp start() {
        Thread.ofPlatform().daemon().name("live-wake-up").start(this::listen);
        return this;
    }

    @Override
    public void give() {
        local.give();
        try {
            link.tell(commands ->
                    commands.xadd(stream, XAddArgs.Builder.maxlen(KEPT).approximateTrimming(), Map.of("n", NOTHING)));
        } catch (RedisLostException e) {
            // the others look by themselves before long
        }
    }

    @Override
    public void await(Duration atMost) throws InterruptedException {
        local.await(atMost);
    }

    private void listen() {
        while (!closed) {
            try (var connection = connections.get()) {
                join(connection);
                while (!closed) {
                    read(connection);
                }
            } catch (InterruptedException e) {
                return;
            } catch (ExecutionException | TimeoutException | RuntimeException e) {
                pause();
            }
        }
    }

    private void join(StatefulRedisConnection<String, byte[]> connection)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            connection
                    .async()
                    .xgroupCreate(StreamOffset.latest(stream), GROUP, XGroupCreateArgs.Builder.mkstream())
                    .get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            boolean thereAlready = e.getCause() instanceof RedisBusyException
                    || (e.getCause() instanceof RedisCommandExecutionException known
                            && String.valueOf(known.getMessage()).startsWith("BUSYGROUP"));
            if (!thereAlready) {
                throw e;
            }
        }
    }

    private void read(StatefulRedisConnection<String, byte[]> connection)
            throws InterruptedException, ExecutionException, TimeoutException {
        var nudges = connection
                .async()
                .xreadgroup(
                        Consumer.from(GROUP, node),
                        XReadArgs.Builder.block(BLOCK).noack(true),
                        StreamOffset.lastConsumed(stream))
                .get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        if (nudges != null && !nudges.isEmpty()) {
            local.give();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
