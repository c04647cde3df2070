package org.ahpsignpost.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import org.ahpsignpost.bench.Talk.Kind;

/** Loads one running server, measure after measure. */
final class Trial {

    private static final int TURNS = 6;

    private final Server server;
    private final int connections;
    private final List<String> messages;
    private final Queue<String> opened = new ConcurrentLinkedQueue<>();

    Trial(Server server, int connections, List<String> messages) {
        this.server = server;
        this.connections = connections;
        this.messages = messages;
    }

    /** A load that is run between two looks at the processor's clock. */
    private interface Run {
        Result on(Load load) throws IOException;
    }

    Measured echo(double seconds) throws IOException {
        return measured("JSON echo", Kind.ECHO, load -> load.closed(seconds));
    }

    Measured openings(double seconds) throws IOException {
        return measured("opening a conversation", Kind.OPEN, load -> load.closed(seconds));
    }

    Measured turns(double seconds) throws IOException {
        return measured("full durable turn", Kind.TURN, load -> load.closed(seconds));
    }

    Measured turnsAt(double perSecond, double seconds) throws IOException {
        return measured("turn at half its peak rate", Kind.TURN, load -> load.open(seconds, perSecond));
    }

    /** Opens conversations until there are enough for so many turns, so that opening stays out of the turns' measure. */
    void readyFor(double turns) throws IOException {
        while (opened.size() < turns / TURNS + connections) {
            openings(0.5);
        }
    }

    private Measured measured(String what, Kind kind, Run run) throws IOException {
        IntFunction<Talk> talks = i -> new Talk(kind, messages, opened, i * TURNS);
        double serverBefore = server.processorSeconds();
        double loadBefore = ownProcessorSeconds();
        var result = run.on(new Load(server.port(), connections, talks));
        double each = 1e6 / Math.max(1, result.count() + result.openings());
        return new Measured(
                what,
                result,
                (server.processorSeconds() - serverBefore) * each,
                (ownProcessorSeconds() - loadBefore) * each);
    }

    private static double ownProcessorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }
}
