package org.ahpsignpost.live;

import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lanes between nodes: a key with a random token that expires when its node dies and is renewed while it lives. Called
 * only by the one thread that holds the conversation's lane on this node.
 */
final class RedisLanes {

    private static final String RELEASE =
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";
    private static final String RENEW =
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0";
    private static final long FIRST_PAUSE_MILLIS = 1;
    private static final long LONGEST_PAUSE_MILLIS = 20;

    private final RedisLink link;
    private final Duration lease;
    private final Supplier<String> tokens;
    private final Map<String, byte[]> held = new ConcurrentHashMap<>();

    RedisLanes(RedisLink link, Duration lease, Supplier<String> tokens) {
        this.link = link;
        this.lease = lease;
        this.tokens = tokens;
    }

    /** Lets a living node keep its lanes however long a turn takes. */
    void start() {
        link.every(lease.dividedBy(3), this::renew);
    }

    /**
     * @param deadline in {@code System.nanoTime()}
     * @throws RedisLostException only before the work has begun
     */
    Held take(String conversationId, long deadline) throws RedisLostException {
        String key = "signpost:lane:" + conversationId;
        byte[] token = tokens.get().getBytes(StandardCharsets.UTF_8);
        var hold = new Held(key, token);
        long pause = FIRST_PAUSE_MILLIS;
        while (!taken(hold)) {
            if (System.nanoTime() - deadline >= 0) {
                throw new LaneBusyException();
            }
            sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
        held.put(key, token);
        return hold;
    }

    private boolean taken(Held hold) throws RedisLostException {
        try {
            return link.ask(commands -> commands.set(
                            hold.key, hold.token, SetArgs.Builder.nx().px(lease.toMillis())))
                    != null;
        } catch (RedisLostException e) {
            hold.close(); // it may have been taken although the answer did not come
            throw e;
        }
    }

    private void renew() {
        byte[] millis = Long.toString(lease.toMillis()).getBytes(StandardCharsets.UTF_8);
        held.forEach((key, token) -> script(RENEW, key, token, millis));
    }

    private void script(String script, String key, byte[]... values) {
        try {
            link.tell(commands -> commands.eval(script, ScriptOutputType.INTEGER, new String[] {key}, values));
        } catch (RedisLostException e) {
            // the lease runs out by itself
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaneBusyException();
        }
    }

    /** A lane held in Redis until it is closed. */
    final class Held implements AutoCloseable {
        private final String key;
        private final byte[] token;

        private Held(String key, byte[] token) {
            this.key = key;
            this.token = token;
        }

        /** Nobody waits for the release: the next command of this node comes after it on the same connection. */
        @Override
        public void close() {
            held.remove(key);
            script(RELEASE, key, token);
        }
    }
}
