package org.ahpsignpost.record;

import static org.ahpsignpost.record.Samples.commit;
import static org.ahpsignpost.record.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.ahpsignpost.record.Commit.AlreadyAnswered;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.Commit.NotSaved;
import org.junit.jupiter.api.Test;

/** Nobody is told before the commit, and a commit is on the disk. */
class DurabilityTest {

    @BothDatabases
    void nobodyIsToldBeforeTheCommitHasReturned(MigratedDatabase database) throws Exception {
        var inCommit = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var watched = new CommitWatch(database.database(), () -> {
            inCommit.countDown();
            await(release);
        });
        try (TestRecord record = database.openRecord(Duration.ofSeconds(5), watched)) {
            var told = CompletableFuture.supplyAsync(() -> record.store().open(conversation("c1")));
            inCommit.await();
            Thread.sleep(100);
            assertThat(told).isNotDone();
            assertThat(record.store().find("c1")).isEmpty();
            release.countDown();
            assertThat(told.join()).isEqualTo(new Committed());
            assertThat(record.store().find("c1")).isPresent();
        }
    }

    @BothDatabases
    void aConnectionLostInTheCommitLeavesTheCallerUnsureAndARetryMakesSure(MigratedDatabase database) {
        var commits = new AtomicInteger();
        var breaking = new CommitWatch(database.database(), () -> {
            if (commits.incrementAndGet() == 2) {
                throw new SQLException("the connection is gone", "08006");
            }
        });
        try (TestRecord record = database.openRecord(Duration.ofSeconds(5), breaking)) {
            record.store().open(conversation("c1"));
            assertThat(commit(record.store(), "c1", 0, "m1")).isEqualTo(new NotSaved("unsure"));
            Commit retry = commit(record.store(), "c1", 0, "m1");
            assertThat(retry).isInstanceOfAny(Committed.class, AlreadyAnswered.class);
            assertThat(record.store().turns("c1")).hasSize(1);
        }
    }

    @Test
    void aServerSetToAnswerBeforeItsDiskIsOverruled() throws Exception {
        try (MigratedDatabase database = MigratedDatabase.postgresql()) {
            database.sql()
                    .sql("DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database()"
                            + " || ' SET synchronous_commit = off'; END $$")
                    .update();
            assertThat(shown(database.stranger(), "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void theWriterOfTheFileWaitsForTheDisk() throws Exception {
        try (MigratedDatabase database = MigratedDatabase.sqlite()) {
            assertThat(shown(database.stranger(), "PRAGMA synchronous")).isEqualTo("2");
            assertThat(shown(database.stranger(), "PRAGMA journal_mode")).isEqualTo("wal");
        }
    }

    private static String shown(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
