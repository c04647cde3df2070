package org.ahpsignpost.live;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to Redis. The first command that gets no answer opens the circuit: until a thread in the background
 * has an answer again, every call fails at once and nobody waits for Redis.
 */
final class RedisLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
    private static final RedisCodec<String, byte[]> CODEC = RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final int COMMANDS_IN_FLIGHT = 20_000;

    private final RedisClient client;
    private final Duration limit;
    private final Runnable recovered;
    private final ScheduledExecutorService tending = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-redis").factory());

    private volatile @Nullable StatefulRedisConnection<String, byte[]> connection;
    private volatile boolean usable;

    /** @param recovered run in the background each time Redis answers again, before it is used again */
    RedisLink(LiveProperties.RedisProperties properties, Runnable recovered) {
        RedisURI address = RedisURI.create(properties.url());
        address.setTimeout(CONNECT_LIMIT);
        client = RedisClient.create(address);
        client.setOptions(ClientOptions.builder()
                .autoReconnect(false) // a connection that is lost is replaced here, so that one that hangs is too
                .requestQueueSize(COMMANDS_IN_FLIGHT)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(CONNECT_LIMIT).build())
                .build());
        limit = properties.timeLimit();
        this.recovered = recovered;
    }

    /** Connects once, within a second whether it works or not, and looks after the connection from then on. */
    void start() {
        tend();
        every(LOOK_AGAIN, this::tend);
    }

    /** Runs something small again and again on the thread that looks after the connection. */
    void every(Duration pause, Runnable work) {
        var unused = tending.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean usable() {
        return usable;
    }

    /** The connection for clients that send their own commands; they tell {@link #lost()} when one fails. */
    StatefulRedisConnection<String, byte[]> connection() throws RedisLostException {
        StatefulRedisConnection<String, byte[]> now = connection;
        if (now == null || !usable) {
            throw new RedisLostException();
        }
        return now;
    }

    /** A connection for one user alone, who closes it; throws where Redis does not answer. */
    StatefulRedisConnection<String, byte[]> another() {
        return client.connect(CODEC);
    }

    /** Sends a command and waits for its answer, never longer than the limit. */
    <T> @Nullable T ask(Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> command)
            throws RedisLostException {
        return await(send(connection(), command));
    }

    /** Sends a command whose answer nobody waits for. */
    <T> void tell(Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> command) throws RedisLostException {
        send(connection(), command);
    }

    /** The same while the circuit is still open: only for {@code recovered}. */
    <T> void tellNow(Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> command) {
        StatefulRedisConnection<String, byte[]> now = connection;
        if (now != null) {
            var unused = command.apply(now.async());
        }
    }

    /** Opens the circuit. */
    void lost() {
        if (usable) {
            usable = false;
            LOG.warn("Redis does not answer; this node goes on without it");
        }
    }

    @Override
    public void close() {
        tending.shutdownNow();
        usable = false;
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    }

    private <T> RedisFuture<T> send(
            StatefulRedisConnection<String, byte[]> to,
            Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> command)
            throws RedisLostException {
        try {
            return command.apply(to.async());
        } catch (RuntimeException e) {
            lost();
            throw new RedisLostException();
        }
    }

    private <T> @Nullable T await(RedisFuture<T> answer) throws RedisLostException {
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | RuntimeException e) {
            lost();
        }
        answer.cancel(true);
        throw new RedisLostException();
    }

    /** Asks whether Redis is there; where the connection gives no answer, replaces it. */
    private void tend() {
        try {
            if (!answers(connection)) {
                lost();
                reconnect();
            }
            if (!usable) {
                recovered.run();
                usable = true;
                LOG.info("Redis answers");
            }
        } catch (RuntimeException e) {
            lost(); // still away: looked for again in a moment
        }
    }

    private boolean answers(@Nullable StatefulRedisConnection<String, byte[]> now) {
        try {
            return now != null && now.isOpen() && await(send(now, RedisAsyncCommands::ping)) != null;
        } catch (RedisLostException e) {
            return false;
        }
    }

    private void reconnect() {
        StatefulRedisConnection<String, byte[]> old = connection;
        connection = null;
        if (old != null) {
            var unused = old.closeAsync();
        }
        connection = client.connect(CODEC);
    }
}
