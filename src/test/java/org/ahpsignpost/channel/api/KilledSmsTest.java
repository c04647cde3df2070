package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.ahpsignpost.channel.sms.Phone;
import org.ahpsignpost.channel.sms.StandInNotify;
import org.ahpsignpost.channel.sms.StandInNotify.Trouble;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two services on one PostgreSQL, each killed once under load, and a gateway that fails one call in five: every text is answered,
 * none is answered twice. {@code -Dsms.turns=2000} plays more than the 200 of every build.
 */
@Timeout(value = 900, unit = TimeUnit.SECONDS)
class KilledSmsTest {

    private static final int TURNS = Integer.getInteger("sms.turns", 200);
    private static final int OF_EACH = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(400);

    private static final List<Trouble> TROUBLES = List.of(
            Trouble.SERVER_ERROR, Trouble.CUT_AFTER_TAKING, Trouble.CUT_BEFORE_TAKING, Trouble.SLOW_AFTER_TAKING);

    private final AtomicReferenceArray<ServiceProcess> nodes = new AtomicReferenceArray<>(2);
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void noTextIsLostAndNoneAnsweredTwiceAlthoughBothNodesAreKilled() throws Exception {
        try (var database = MigratedDatabase.postgresql();
                var notify = new StandInNotify();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var random = new Random(7);
            notify.troubles(reference -> trouble(random));
            var settings = new HashMap<>(database.settings());
            settings.putAll(notify.settings());
            IntStream.range(0, 2).parallel().forEach(node -> nodes.set(node, ServiceProcess.start(settings)));

            IntStream.range(0, TURNS / OF_EACH).forEach(person -> people.submit(texting(person)));
            killAt(TURNS / 3, 0, settings);
            killAt(2 * TURNS / 3, 1, settings);
            await(() -> taken.get() == TURNS);
            await(() -> waiting(database) == 0);

            var references =
                    notify.texts().stream().map(StandInNotify.Text::reference).toList();
            int answered = new HashSet<>(references).size();
            System.out.printf(
                    "%d texts, each node killed once: %d lost, %d doubled%n",
                    TURNS, TURNS - answered, references.size() - answered);
            assertThat(TURNS - answered).as("lost").isZero();
            assertThat(references.size() - answered).as("doubled").isZero();
            assertThat(count(database, "SELECT COUNT(*) FROM turn")).isEqualTo(TURNS);
            assertThat(count(database, "SELECT COUNT(*) FROM outbox WHERE state <> 'sent'"))
                    .isZero();
        } finally {
            nodes.get(0).close();
            nodes.get(1).close();
        }
    }

    private static synchronized Trouble trouble(Random random) {
        return random.nextInt(5) == 0 ? TROUBLES.get(random.nextInt(TROUBLES.size())) : Trouble.NONE;
    }

    /** One person's texts, each sent again by the gateway until one of the nodes has taken it. */
    private Callable<Void> texting(int person) {
        return () -> {
            for (int text = 0; text < OF_EACH; text++) {
                String number = "+4477009%05d".formatted(person);
                String json = Phone.json("p" + person + "t" + text, number, "hello " + text, Instant.now());
                for (int node = person; !taken(nodes.get(node % 2), json); node++) {
                    Thread.sleep(200);
                }
                taken.incrementAndGet();
                Thread.sleep(300);
            }
            return null;
        };
    }

    private static boolean taken(ServiceProcess node, String json) {
        try {
            var request = node.http()
                    .request("/channels/sms/notify")
                    .timeout(Duration.ofSeconds(10))
                    .header("Authorization", "Bearer " + StandInNotify.TOKEN)
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(json));
            return node.http().send(request).status() == 200;
        } catch (RuntimeException e) {
            return false; // killed
        }
    }

    private void killAt(int texts, int node, Map<String, Object> settings) throws Exception {
        await(() -> taken.get() >= texts);
        nodes.get(node).kill();
        nodes.set(node, ServiceProcess.start(settings));
    }

    private static int waiting(MigratedDatabase database) {
        return count(
                database,
                "SELECT (SELECT COUNT(*) FROM sms_inbox WHERE state = 'waiting')"
                        + " + (SELECT COUNT(*) FROM outbox WHERE state = 'waiting')");
    }

    private static int count(MigratedDatabase database, String query) {
        return database.sql().sql(query).query(Integer.class).single();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            Thread.sleep(100);
        }
    }
}
