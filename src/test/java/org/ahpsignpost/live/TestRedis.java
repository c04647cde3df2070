package org.ahpsignpost.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A real Redis 7 on a free port. */
public final class TestRedis implements AutoCloseable {

    private final int port;
    private RedisServer server;

    public TestRedis() {
        this(freePort());
    }

    TestRedis(int port) {
        this.port = port;
        server = started();
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    public void kill() {
        close();
    }

    public void startAgain() {
        server = started();
    }

    @Override
    public void close() {
        server.stop();
    }

    private RedisServer started() {
        RedisServer fresh = RedisServer.builder()
                .port(port)
                .setting("save \"\"")
                .setting("bind 127.0.0.1")
                .build();
        fresh.start();
        return fresh;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
