package org.ahpsignpost.record;

import static org.ahpsignpost.record.Samples.commit;
import static org.ahpsignpost.record.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.ahpsignpost.record.Commit.AlreadyAnswered;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.Commit.NotSaved;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Locked, full, lost, slow: always an answer within the limit, never a write behind the caller's back. */
class TroubleTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    @BothDatabases
    void aLockHeldByAnotherProgramIsAnsweredWithinTheLimitAndOverOnceItIsFree(MigratedDatabase database)
            throws Exception {
        try (TestRecord record = database.openRecord(LIMIT);
                Connection stranger = database.stranger();
                Statement statement = stranger.createStatement()) {
            record.store().open(conversation("c1"));
            stranger.setAutoCommit(false);
            statement.executeUpdate("UPDATE conversation SET language = 'cy' WHERE id = 'c1'");

            long start = System.nanoTime();
            Commit outcome = commit(record.store(), "c1", 0, "m1");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusMillis(500));
            assertThat(outcome).isEqualTo(new NotSaved("locked"));
            assertThat(record.meters()
                            .counter("signpost.record.not.saved", "reason", "locked")
                            .count())
                    .isEqualTo(1);
            assertThat(record.store().find("c1")).as("reading goes on").isPresent();

            stranger.rollback();
            assertThat(commit(record.store(), "c1", 0, "m1")).isEqualTo(new Committed());
            assertThat(record.store().turns("c1")).hasSize(1);
        }
    }

    @BothDatabases
    void aWriteWhoseCallerGaveUpWaitingIsNotWrittenLater(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord(Duration.ofMillis(300))) {
            record.store().open(conversation("c1"));
            CountDownLatch release = holdTheWriter(record);
            assertThat(commit(record.store(), "c1", 0, "m1")).isEqualTo(new NotSaved("timed_out"));
            release.countDown();
            assertThat(record.store().open(conversation("c2"))).isEqualTo(new Committed());
            assertThat(record.store().turns("c1")).isEmpty();
        }
    }

    @BothDatabases
    void aCallerWhoGaveUpInsideTheTransactionFindsTheReplyOnRetry(MigratedDatabase database) throws Exception {
        var release = new CountDownLatch(1);
        try (TestRecord record = database.openRecord(Duration.ofMillis(300))) {
            record.store().open(conversation("c1"));
            Commit outcome = record.store()
                    .commit(Samples.turn("c1", 1, "m1"), conversation("c1", 1, "{}"), 0, connection -> await(release));
            assertThat(outcome).isEqualTo(new NotSaved("unsure"));
            release.countDown();
            Commit retry = commit(record.store(), "c1", 0, "m1");
            assertThat(retry).isEqualTo(new AlreadyAnswered(Samples.turn("c1", 1, "m1")));
        }
    }

    @BothDatabases
    void aFullQueueIsToldAtOnce(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord(LIMIT, 2, 512)) {
            record.store().open(conversation("c1"));
            CountDownLatch release = holdTheWriter(record);
            var first = CompletableFuture.supplyAsync(() -> record.store().open(conversation("c2")));
            var second = CompletableFuture.supplyAsync(() -> record.store().open(conversation("c3")));
            while (record.meters().get("signpost.record.waiting").gauge().value() < 2) {
                Thread.sleep(1);
            }
            assertThat(commit(record.store(), "c1", 0, "m1")).isEqualTo(new NotSaved("busy"));
            release.countDown();
            assertThat(first.join()).isEqualTo(new Committed());
            assertThat(second.join()).isEqualTo(new Committed());
        }
    }

    @Test
    void aFullDiskIsToldAndOverOnceThereIsRoom() throws Exception {
        try (MigratedDatabase database = MigratedDatabase.sqlite()) {
            var full = new PageLimitedSqlite(database);
            try (TestRecord record = database.openRecord(LIMIT, full)) {
                record.store().open(conversation("c1"));
                int turns = 0;
                Commit outcome = commit(record.store(), "c1", turns, "m" + turns);
                while (outcome instanceof Committed) {
                    turns++;
                    outcome = commit(record.store(), "c1", turns, "m" + turns);
                }
                assertThat(outcome).isEqualTo(new NotSaved("disk_full"));
                assertThat(commit(record.store(), "c1", turns, "m" + turns)).isEqualTo(new NotSaved("disk_full"));
                assertThat(record.store().turns("c1")).hasSize(turns);
                var health = new RecordHealth(database.dataSource(), record.groupCommit()).health();
                assertThat(health.getDetails()).containsEntry("writes", "disk_full");

                full.makeRoom();
                assertThat(commit(record.store(), "c1", turns, "m" + turns)).isEqualTo(new Committed());
            }
        }
    }

    @Test
    void aBrokenConnectionIsReplacedWithoutLosingAWrite() throws Exception {
        try (MigratedDatabase database = MigratedDatabase.postgresql();
                TestRecord record = database.openRecord(LIMIT)) {
            record.store().open(conversation("c1"));
            for (int turns = 0; turns < 5; turns++) {
                cutEveryOtherConnection(database);
                assertThat(commit(record.store(), "c1", turns, "m" + turns)).isEqualTo(new Committed());
            }
        }
    }

    @BothDatabases
    void closingFinishesWhatWaitsAndRefusesWhatComesAfter(MigratedDatabase database) throws Exception {
        TestRecord record = database.openRecord(Duration.ofSeconds(3));
        CountDownLatch release = holdTheWriter(record);
        var waiting = CompletableFuture.supplyAsync(() -> record.store().open(conversation("c1")));
        while (record.meters().get("signpost.record.waiting").gauge().value() < 1) {
            Thread.sleep(1);
        }
        Thread closing = Thread.startVirtualThread(record::close);
        Thread.sleep(100);
        release.countDown();
        closing.join();
        assertThat(waiting.join()).isEqualTo(new Committed());
        assertThat(record.store().open(conversation("c2"))).isEqualTo(new NotSaved("closed"));
        assertThat(record.store().find("c1")).isPresent();
    }

    @BothDatabases
    void healthIsUpWhileTheDatabaseAnswersAndDownOnceItDoesNot(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var health = new RecordHealth(database.dataSource(), record.groupCommit());
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(health.health().getDetails()).containsEntry("writes", "ok");
        }
        try (TestRecord record = database.openRecord()) {
            database.close();
            var health = new RecordHealth(database.dataSource(), record.groupCommit());
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        }
    }

    private static CountDownLatch holdTheWriter(TestRecord record) throws InterruptedException {
        var holding = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        Thread.startVirtualThread(() -> record.writer().write(connection -> {
            holding.countDown();
            await(release);
        }));
        holding.await();
        return release;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cutEveryOtherConnection(MigratedDatabase database) {
        database.sql()
                .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()")
                .query()
                .listOfRows();
    }
}
