package org.ahpsignpost.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ahpsignpost.record.Commit.Committed;

/** How many durable turns a second 64 callers get. Prints the figure; the bound is far below it, to catch only a broken batch. */
class ThroughputTest {

    private static final int CALLERS = 64;

    @BothDatabases
    void sixtyFourCallersShareTransactions(MigratedDatabase database) throws Exception {
        int seconds = Integer.getInteger("record.seconds", 2);
        try (TestRecord record = database.openRecord()) {
            load(record.store(), "warm", 1);
            long before = record.meters().timer("signpost.record.commit").count();
            long start = System.nanoTime();
            int turns = load(record.store(), "c", seconds);
            double took = (System.nanoTime() - start) / 1e9;
            long batches = record.meters().timer("signpost.record.commit").count() - before;
            System.out.printf(
                    "%s: %,.0f durable turns/s from %d callers, %.1f a transaction%n",
                    database, turns / took, CALLERS, (double) turns / batches);
            assertThat(turns / took).isGreaterThan(500);
            assertThat((double) turns / batches).isGreaterThan(2);
        }
    }

    private static int load(ConversationStore store, String prefix, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                String id = prefix + i;
                counts.add(callers.submit(() -> talk(store, id, end)));
            }
            int total = 0;
            for (Future<Integer> count : counts) {
                total += count.get();
            }
            return total;
        }
    }

    private static int talk(ConversationStore store, String id, long end) {
        assertThat(store.open(Samples.conversation(id))).isEqualTo(new Committed());
        int turns = 0;
        while (System.nanoTime() < end) {
            assertThat(Samples.commit(store, id, turns, "m" + turns)).isEqualTo(new Committed());
            turns++;
        }
        return turns;
    }
}
