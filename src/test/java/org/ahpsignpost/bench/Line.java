package org.ahpsignpost.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One keep-alive connection with at most one request under way. For one thread. */
final class Line {

    private final int port;
    private final Selector selector;
    private final Talk talk;
    private final ResponseReader response = new ResponseReader();
    private SocketChannel channel;
    private long due;

    Line(int port, Talk talk, Selector selector) throws IOException {
        this.port = port;
        this.selector = selector;
        this.talk = talk;
        this.channel = connect();
    }

    private SocketChannel connect() throws IOException {
        var connected = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        connected.setOption(StandardSocketOptions.TCP_NODELAY, true);
        connected.configureBlocking(false);
        connected.register(selector, SelectionKey.OP_READ, this);
        return connected;
    }

    /** @param due the moment from which the request's time counts, as {@link System#nanoTime()} tells it */
    void send(long due) throws IOException {
        this.due = due;
        response.next();
        ByteBuffer request = talk.next();
        channel.write(request);
        if (request.hasRemaining()) {
            throw new IOException("a request did not fit into an empty socket");
        }
    }

    /** Reads what is there; true where the answer is whole, which is then counted. */
    boolean read(ByteBuffer arrived, Result into) throws IOException {
        arrived.clear();
        if (channel.read(arrived) < 0) {
            throw new IOException("the server closed a connection");
        }
        if (!response.take(arrived.flip())) {
            return false;
        }
        into.add(System.nanoTime() - due, response.status(), talk.onTheWay());
        talk.heard(response);
        if (response.last()) {
            // servers limit how many requests one connection may carry
            channel.close();
            channel = connect();
        }
        return true;
    }

    /** Whether the answer that was read last only opened a conversation, so that the turn is still to be sent. */
    boolean onTheWay() {
        return talk.onTheWay();
    }

    long due() {
        return due;
    }

    void close() throws IOException {
        channel.close();
    }
}
