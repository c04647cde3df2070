package org.ahpsignpost.channel.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.ahpsignpost.channel.sms.Phone;
import org.ahpsignpost.channel.sms.StandInNotify;
import org.ahpsignpost.record.MigratedDatabase;

/** {@code ops/sms-bench}: how long a gateway waits for the acknowledgement while 200 texts a second come in, whatever becomes of them. */
final class SmsBench {

    private static final int A_SECOND = 200;
    private static final int WARM_UP = 10;

    private SmsBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        try (var database = MigratedDatabase.sqlite();
                var notify = new StandInNotify()) {
            var settings = new HashMap<>(database.settings());
            settings.putAll(notify.settings());
            try (var service = ServiceProcess.start(settings, flags())) {
                texts(service, "warm", WARM_UP);
                var latencies = texts(service, "t", seconds);
                Arrays.sort(latencies);
                System.out.printf(
                        "%d texts at %d a second on SQLite: acknowledged in p50 %.1f ms, p99 %.1f ms; %d replies went out meanwhile%n",
                        latencies.length,
                        A_SECOND,
                        millis(latencies, 0.50),
                        millis(latencies, 0.99),
                        notify.texts().size());
            }
        }
    }

    /** The flags that the service runs with in use, and the whole compiler. */
    private static String[] flags() {
        return (System.getProperty("bench.flags", "") + " -XX:TieredStopAtLevel=4")
                .strip()
                .split(" +");
    }

    /** Sends at that rate whether or not answers come; the latency counts from when the text was due. */
    private static long[] texts(ServiceProcess service, String prefix, int seconds) throws InterruptedException {
        int all = seconds * A_SECOND;
        var took = new AtomicLongArray(all);
        var failed = new AtomicInteger();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all; i++) {
                long due = start + i * 1_000_000_000L / A_SECOND;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                int text = i;
                threads.submit(() -> {
                    if (post(service, prefix + text, "+4477009%05d".formatted(text % 2_000)) != 200) {
                        failed.incrementAndGet();
                    }
                    took.set(text, System.nanoTime() - due);
                });
            }
        }
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " texts were not taken");
        }
        var latencies = new long[all];
        Arrays.setAll(latencies, took::get);
        return latencies;
    }

    private static int post(ServiceProcess service, String id, String number) {
        String json = Phone.json(id, number, "I need a podiatrist", Instant.now());
        return service.http()
                .send(service.http()
                        .request("/channels/sms/notify")
                        .header("Authorization", "Bearer " + StandInNotify.TOKEN)
                        .POST(BodyPublishers.ofString(json)))
                .status();
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
}
