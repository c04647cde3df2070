package org.ahpsignpost.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code ops/bench}: all measures in one run on one machine, the echo and the turn on the same server. Start reading at {@link #run}. */
public final class Bench {

    /** Warm is who has not become quicker by this share for so many rounds. */
    private static final double RISE = 0.03;

    private static final int STILL_ROUNDS = 3;
    private static final int MOST_WARM_ROUNDS = 40;

    private final Options options;
    private final Path folder;
    private final Databases databases;
    private final List<String> messages;
    private final List<String> report = new ArrayList<>();

    private Bench(Options options, Path folder, Databases databases) throws IOException {
        this.options = options;
        this.folder = folder;
        this.databases = databases;
        this.messages = messages();
    }

    public static void main(String[] args) throws Exception {
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println("Usage: ops/bench [--seconds N] [--connections N] [--postgres]");
            System.exit(2);
            return;
        }
        // beside the build, and not in a temporary folder that may lie in memory: a sync must reach a disk
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-");
        try (var databases = Databases.of(options, folder)) {
            var bench = new Bench(options, folder, databases);
            bench.run();
            Files.write(Path.of("target", "bench.txt"), bench.report);
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        say("Signpost, " + LocalDate.now() + ", " + options.connections() + " connections, " + options.seconds()
                + " seconds a measure, " + messages.size() + " different messages");
        say(Machine.hardware() + ", " + Machine.system());
        say(databases + ", on " + Machine.disk(folder));
        say("The load comes from the same machine.");
        say("");
        throughput();
        say("");
        startAndMemory();
    }

    private void throughput() throws Exception {
        var settings = new HashMap<>(databases.settings("throughput"));
        settings.put("SIGNPOST_BENCH_ECHO", "true");
        var how = List.of("-cp", System.getProperty("bench.classes"), "org.ahpsignpost.SignpostApplication");
        try (var server = start("throughput", settings, how)) {
            FirstAnswer.await(server);
            var trial = new Trial(server, options.connections(), messages);
            double warm = warm(trial);
            trial.echo(options.seconds() / 2.0);

            var echo = trial.echo(options.seconds());
            var opening = trial.openings(options.seconds() / 4.0);
            trial.readyFor(1.3 * warm * options.seconds());
            var turn = trial.turns(options.seconds());
            double half = turn.result().perSecond() / 2;
            trial.readyFor(half * options.seconds());
            var atHalf = trial.turnsAt(half, options.seconds());

            say(Measured.HEAD);
            List.of(echo, turn, atHalf, opening).forEach(measured -> say(measured.row()));
            say(String.format(
                    Locale.ROOT,
                    "A durable turn runs at %.2f of the echo's rate.",
                    turn.result().perSecond() / echo.result().perSecond()));
        }
    }

    /** Runs turns until their rate no longer rises: the JVM compiles for minutes, and a service runs for weeks. */
    private double warm(Trial trial) throws IOException {
        double best = 0;
        int still = 0;
        int rounds = 0;
        while (still < STILL_ROUNDS && rounds < MOST_WARM_ROUNDS) {
            double rate = trial.turns(options.seconds() / 2.0).result().perSecond();
            still = rate > best * (1 + RISE) ? 0 : still + 1;
            best = Math.max(best, rate);
            rounds++;
        }
        say(String.format(Locale.ROOT, "Warmed up by %.0f seconds of turns.", rounds * options.seconds() / 2.0));
        return best;
    }

    private void startAndMemory() throws Exception {
        try (var server =
                start("memory", databases.settings("memory"), List.of("-jar", System.getProperty("bench.jar")))) {
            double seconds = FirstAnswer.await(server);
            double processor = server.processorSeconds();
            double before = server.residentMegabytes();
            var load = new Trial(server, options.connections(), messages).turns(options.seconds());
            double after = server.residentMegabytes();
            say(String.format(
                    Locale.ROOT,
                    "First start of the jar to first answer: %.1f s (%.1f s of processor time)",
                    seconds,
                    processor));
            say(String.format(
                    Locale.ROOT,
                    "Resident memory: %.0f MB after start, %.0f MB after %d turns",
                    before,
                    after,
                    load.result().count()));
        }
    }

    private Server start(String name, Map<String, String> settings, List<String> how) throws IOException {
        return Server.start(folder.resolve(name), settings, Path.of("target", "bench-" + name + ".log"), how);
    }

    private void say(String line) {
        System.out.println(line);
        report.add(line);
    }

    private static List<String> messages() throws IOException {
        try (var stream = Bench.class.getResourceAsStream("/bench/messages.txt")) {
            return new String(
                            java.util.Objects.requireNonNull(stream).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
