package org.ahpsignpost.record;

import static org.ahpsignpost.record.Samples.commit;
import static org.ahpsignpost.record.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ahpsignpost.record.Commit.AlreadyAnswered;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.Commit.NotSaved;

class ManyThreadsTest {

    @BothDatabases
    void oneMessageSentByFiftyThreadsAtOnceIsOneTurn(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord()) {
            record.store().open(conversation("c1"));
            List<Commit> outcomes = atOnce(50, i -> () -> commit(record.store(), "c1", 0, "m1"));
            StoredTurn only = record.store().turns("c1").getFirst();
            assertThat(record.store().turns("c1")).hasSize(1);
            assertThat(outcomes).filteredOn(Committed.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(new AlreadyAnswered(only)::equals).hasSize(49);
        }
    }

    @BothDatabases
    void aHundredThreadsThatRetryMakeAHundredTurnsInOneOrder(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord()) {
            record.store().open(conversation("c1"));
            List<Commit> outcomes = atOnce(100, i -> () -> untilCommitted(record.store(), "m" + i));
            assertThat(outcomes).containsOnly(new Committed());
            assertThat(record.store().turns("c1"))
                    .extracting(StoredTurn::turn)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 100).boxed().toList());
            assertThat(record.store().find("c1").orElseThrow().version()).isEqualTo(100);
        }
    }

    /** Two writers stand for two nodes on one database. */
    @BothDatabases
    void twoNodesOnOneDatabaseLoseNothing(MigratedDatabase database) throws Exception {
        try (TestRecord one = database.openRecord();
                TestRecord two = database.openRecord()) {
            one.store().open(conversation("c1"));
            List<Commit> outcomes = atOnce(60, i -> () -> untilCommitted((i % 2 == 0 ? one : two).store(), "m" + i));
            assertThat(outcomes).containsOnly(new Committed());
            assertThat(two.store().turns("c1")).hasSize(60);
        }
    }

    @BothDatabases
    void oneBadWriteDoesNotSinkTheOthers(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord()) {
            for (int i = 0; i < 64; i++) {
                record.store().open(conversation("c" + i));
            }
            commit(record.store(), "c13", 0, "m0");
            List<Commit> outcomes = inOneBatch(
                    database,
                    record,
                    64,
                    i -> () -> i == 13
                            ? record.store().commit(Samples.turn("c13", 1, "m1"), conversation("c13", 2, "{}"), 1)
                            : commit(record.store(), "c" + i, 0, "m1")); // c13 has a turn 1 already
            assertThat(outcomes.get(13)).isEqualTo(new NotSaved("refused"));
            outcomes.remove(13);
            assertThat(outcomes).containsOnly(new Committed());
            assertThat(record.store().find("c13").orElseThrow().version()).isEqualTo(1);
            assertThat(record.store().turns("c14")).hasSize(1);
        }
    }

    @BothDatabases
    void workThatThrowsFailsAloneAndTheWriterLivesOn(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord()) {
            record.store().open(conversation("c1"));
            List<Commit> outcomes = inOneBatch(
                    database,
                    record,
                    2,
                    i -> () -> i == 0
                            ? record.writer().write(connection -> {
                                throw new IllegalStateException("a mistake in another module");
                            })
                            : commit(record.store(), "c1", 0, "m1"));
            assertThat(outcomes).containsExactly(new NotSaved("refused"), new Committed());
        }
    }

    private static Commit untilCommitted(ConversationStore store, String messageId) {
        while (true) {
            int turns = store.find("c1").orElseThrow().turns();
            Commit outcome = commit(store, "c1", turns, messageId);
            if (!(outcome instanceof Commit.StaleVersion)) {
                return outcome;
            }
        }
    }

    /** Holds the writer up in a transaction until all the others wait behind it. */
    private static List<Commit> inOneBatch(
            MigratedDatabase database, TestRecord record, int size, IntFunction<Callable<Commit>> write)
            throws Exception {
        var holding = new CountDownLatch(1);
        var waiting = new CountDownLatch(size);
        Thread holder = Thread.startVirtualThread(() -> record.writer().write(connection -> {
            holding.countDown();
            try {
                waiting.await();
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        holding.await();
        List<Commit> outcomes = atOnce(size, i -> () -> {
            waiting.countDown();
            return write.apply(i).call();
        });
        holder.join();
        return outcomes;
    }

    private static List<Commit> atOnce(int threads, IntFunction<Callable<Commit>> write) throws Exception {
        var start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Commit>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<Commit> mine = write.apply(i);
                running.add(pool.submit(() -> {
                    start.await();
                    return mine.call();
                }));
            }
            start.countDown();
            List<Commit> outcomes = new ArrayList<>();
            for (Future<Commit> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
