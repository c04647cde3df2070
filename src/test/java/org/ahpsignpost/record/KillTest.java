package org.ahpsignpost.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.record.MigratedDatabase.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program, and the database, with SIGKILL under load: every turn that was acknowledged is there afterwards. */
@Timeout(120)
class KillTest {

    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 3000;

    @TempDir
    Path folder;

    static MigratedDatabase open(Kind kind, String place) {
        return kind == Kind.SQLITE ? MigratedDatabase.sqlite(Path.of(place)) : MigratedDatabase.postgresql(place);
    }

    @RepeatedTest(3)
    void everyAcknowledgedTurnOutlivesTheKillOfTheProgramOnSqlite() throws Exception {
        Map<String, Integer> acknowledged = killUnderLoad(Kind.SQLITE, folder.toString(), () -> {});
        try (MigratedDatabase database = MigratedDatabase.sqlite(folder)) {
            assertThat(database.sql()
                            .sql("PRAGMA integrity_check")
                            .query(String.class)
                            .single())
                    .isEqualTo("ok");
            assertAllThere(database, acknowledged);
        }
    }

    @Test
    void everyAcknowledgedTurnOutlivesTheKillOfTheProgramOnPostgresql() throws Exception {
        String url = TestPostgres.newDatabase();
        Map<String, Integer> acknowledged = killUnderLoad(Kind.POSTGRESQL, url, () -> {});
        try (MigratedDatabase database = MigratedDatabase.postgresql(url)) {
            assertAllThere(database, acknowledged);
        }
    }

    @Test
    void everyAcknowledgedTurnOutlivesTheKillOfPostgresqlItself() throws Exception {
        Path data = folder.resolve("pg");
        EmbeddedPostgres server = TestPostgres.durable()
                .setDataDirectory(data)
                .setRegisterShutdownHook(false)
                .start();
        String url = server.getJdbcUrl("postgres", "postgres");
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().trim());
        Map<String, Integer> acknowledged = killUnderLoad(Kind.POSTGRESQL, url, () -> killWithChildren(postmaster));

        try (EmbeddedPostgres again = restart(data);
                MigratedDatabase database = MigratedDatabase.postgresql(again.getJdbcUrl("postgres", "postgres"))) {
            assertAllThere(database, acknowledged);
        }
    }

    private static void killWithChildren(long pid) {
        List<ProcessHandle> children =
                ProcessHandle.of(pid).orElseThrow().descendants().toList();
        kill(pid);
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** The killed server's children need a moment to notice that it is gone. */
    private static EmbeddedPostgres restart(Path data) throws Exception {
        for (int attempt = 1; ; attempt++) {
            Files.deleteIfExists(data.resolve("epg-lock")); // the test library's own, left by the killed server
            try {
                return TestPostgres.durable()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .start();
            } catch (Exception e) {
                if (attempt == 10) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
    }

    /** Starts the program, waits for enough acknowledged turns, kills, and returns the last acknowledged turn of each conversation. */
    private static Map<String, Integer> killUnderLoad(Kind kind, String place, Runnable alsoKill) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TurnsUntilKilled.class.getName(),
                        kind.name(),
                        place)
                .redirectErrorStream(true)
                .start();
        Map<String, Integer> acknowledged = new HashMap<>();
        int count = 0;
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("ACK") && words.length == 3) {
                    acknowledged.merge(words[1], Integer.parseInt(words[2]), Math::max);
                    if (++count == ACKNOWLEDGED_BEFORE_THE_KILL) {
                        alsoKill.run();
                        kill(program.pid()); // what it printed until then is still read
                    }
                }
            }
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(count).isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        return acknowledged;
    }

    private static void assertAllThere(MigratedDatabase database, Map<String, Integer> acknowledged) {
        try (TestRecord record = database.openRecord(Duration.ofSeconds(5))) {
            acknowledged.forEach((id, turns) -> {
                var stored = record.store().turns(id);
                assertThat(stored).hasSizeGreaterThanOrEqualTo(turns);
                assertThat(stored.get(turns - 1)).isEqualTo(Samples.turn(id, turns, "m" + (turns - 1)));
                var conversation = record.store().find(id).orElseThrow();
                assertThat(conversation.turns()).isEqualTo(stored.size());
                assertThat(conversation.version()).isEqualTo(stored.size());
            });
            assertThat(Samples.commit(
                            record.store(), "c0", record.store().turns("c0").size(), "after"))
                    .isEqualTo(new Commit.Committed());
        }
    }
}
