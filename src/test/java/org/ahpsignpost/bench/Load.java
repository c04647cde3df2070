package org.ahpsignpost.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * One thread that keeps many connections busy: as fast as the server answers (a closed loop), or at a given rate with arrivals
 * at random moments (an open loop), where a request's time counts from the moment it was due, so that waiting for a free
 * connection is not left out.
 */
final class Load {

    private static final long SEED = 20260101;

    /** How long the open loop sleeps at most: longer would show in the times, shorter would take the server's processor. */
    private static final long NAP_NANOS = 200_000;

    private final int port;
    private final int connections;
    private final IntFunction<Talk> talks;
    private final ByteBuffer arrived = ByteBuffer.allocateDirect(1 << 16);

    /** @param talks what each connection says, by its number */
    Load(int port, int connections, IntFunction<Talk> talks) {
        this.port = port;
        this.connections = connections;
        this.talks = talks;
    }

    /** Sends as fast as the server answers. */
    Result closed(double seconds) throws IOException {
        try (var selector = Selector.open()) {
            var lines = connect(selector);
            var result = new Result();
            long start = System.nanoTime();
            long end = start + nanos(seconds);
            for (Line line : lines) {
                line.send(System.nanoTime());
            }
            while (System.nanoTime() < end) {
                selector.select(
                        key -> {
                            var line = (Line) key.attachment();
                            if (read(line, result)) {
                                send(line, System.nanoTime());
                            }
                        },
                        1);
            }
            return finish(result, lines, start);
        }
    }

    /** Sends so many requests a second, whether or not the server keeps up. */
    Result open(double seconds, double perSecond) throws IOException {
        try (var selector = Selector.open()) {
            var lines = connect(selector);
            Deque<Line> free = new ArrayDeque<>(lines);
            var random = new Random(SEED);
            var result = new Result();
            long start = System.nanoTime();
            long end = start + nanos(seconds);
            long due = start;
            for (long now = start; now < end; now = System.nanoTime()) {
                while (due <= now && !free.isEmpty()) {
                    send(free.remove(), due);
                    due += nanos(-Math.log(1 - random.nextDouble()) / perSecond);
                }
                int ready = selector.selectNow(key -> {
                    var line = (Line) key.attachment();
                    if (read(line, result)) {
                        sendOrFree(line, free);
                    }
                });
                if (ready == 0) {
                    LockSupport.parkNanos(Math.min(NAP_NANOS, free.isEmpty() ? NAP_NANOS : due - System.nanoTime()));
                }
            }
            return finish(result, lines, start);
        }
    }

    /** A conversation that was only opened still owes the turn, which was due when the opening was. */
    private static void sendOrFree(Line line, Deque<Line> free) {
        if (line.onTheWay()) {
            send(line, line.due());
        } else {
            free.add(line);
        }
    }

    private boolean read(Line line, Result result) {
        try {
            return line.read(arrived, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Line line, long due) {
        try {
            line.send(due);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Line> connect(Selector selector) throws IOException {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < connections; i++) {
            lines.add(new Line(port, talks.apply(i), selector));
        }
        return lines;
    }

    private static Result finish(Result result, List<Line> lines, long start) throws IOException {
        result.took((System.nanoTime() - start) / 1e9);
        for (Line line : lines) {
            line.close();
        }
        return result;
    }

    private static long nanos(double seconds) {
        return (long) (seconds * 1e9);
    }
}
