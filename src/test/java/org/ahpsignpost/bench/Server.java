package org.ahpsignpost.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The service in a process of its own, on a free port, with the flags it runs with in use. */
final class Server implements AutoCloseable {

    private final Process process;
    private final int port;
    private final long started;

    private Server(Process process, int port, long started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /** @param how what stands after the flags: {@code -jar FILE}, or {@code -cp PATH CLASS} */
    static Server start(Path dataDir, Map<String, String> settings, Path log, List<String> how) throws IOException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("bench.flags", "").split(" ")));
        command.addAll(how);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SIGNPOST_DATA_DIR", dataDir.toString());
        builder.environment().put("SIGNPOST_RATE_LIMIT_ENABLED", "false");
        long started = System.nanoTime();
        var process = builder.start();
        var server = new Server(process, port, started);
        // whatever ends the bench ends the server
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    int port() {
        return port;
    }

    double secondsSinceStart() {
        return (System.nanoTime() - started) / 1e9;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Processor time so far, in seconds; 0 where the system does not tell. */
    double processorSeconds() {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toNanos() / 1e9)
                .orElse(0.0);
    }

    /** Resident memory in megabytes. */
    double residentMegabytes() throws IOException {
        String line = line(Path.of("/proc", Long.toString(process.pid()), "status"), "VmRSS:");
        return line == null ? 0 : Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
    }

    static @Nullable String line(Path file, String beginning) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(beginning)).findFirst().orElse(null);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
