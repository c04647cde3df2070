package org.ahpsignpost.channel.api;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahpsignpost.SignpostApplication;

/** The service in a process of its own, as it is run in earnest, so that it can be killed. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Http http;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.http = new Http(port);
    }

    /** Comes back once the service takes requests. */
    static ServiceProcess start(Map<String, Object> settings, String... jvmOptions) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(jvmOptions)); // the last of two wins
        command.addAll(List.of(
                "-cp",
                withoutTests(System.getProperty("java.class.path")),
                SignpostApplication.class.getName(),
                "--server.port=0",
                "--signpost.rate-limit.enabled=false",
                "--signpost.directory.sources=none"));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new ServiceProcess(process, port(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Http http() {
        return http;
    }

    /** SIGKILL: nothing in the process gets to run any more. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new AssertionError("the process outlives its killing");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int port(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        var said = new ArrayList<String>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            var port = PORT.matcher(line);
            if (port.find()) {
                readOn(lines);
                return Integer.parseInt(port.group(1));
            }
        }
        throw new AssertionError("the service did not start:\n" + String.join("\n", said));
    }

    /** So that the process never waits for somebody to read what it says. */
    private static void readOn(BufferedReader lines) {
        // reading from a pipe holds its carrier: two services would leave no virtual thread of the test a processor
        Thread.ofPlatform().daemon().name("service-says").start(() -> {
            try {
                while (lines.readLine() != null) {
                    Thread.onSpinWait();
                }
            } catch (IOException e) {
                // the process is gone
            }
        });
    }

    private static String withoutTests(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
