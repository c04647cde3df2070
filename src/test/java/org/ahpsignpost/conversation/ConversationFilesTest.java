package org.ahpsignpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ahpsignpost.conversation.ConversationFile.Script;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.Test;

/**
 * Plays every conversation of {@code conversations/tests} on both databases, storing the conversation and reading it back between
 * every two turns. {@code ops/converse FILE} plays one file.
 */
class ConversationFilesTest {

    private static final Path FOLDER = Path.of("conversations", "tests");
    private static final int FEWEST = 60;

    @BothDatabases
    void everyConversationHoldsOnBothDatabases(MigratedDatabase database) throws IOException {
        try (var house = House.on(database)) {
            playAll(house);
        }
    }

    private static void playAll(House house) throws IOException {
        var coverage = new Coverage();
        var failures = new ArrayList<String>();
        int played = 0;
        for (Path file : files()) {
            for (Script script : ConversationFile.read(file).tests()) {
                played++;
                play(house, coverage, file, script, failures);
            }
        }
        coverage.addTurns(house.allTurns());
        System.out.println(coverage.report(house, played));
        if (!failures.isEmpty()) {
            fail(failures.size() + " of " + played + " conversations do not hold:\n\n" + String.join("\n\n", failures));
        }
    }

    @Test
    void thereAreEnoughConversations() throws IOException {
        if (System.getProperty("conversation") != null) {
            return;
        }
        int count = 0;
        for (Path file : files()) {
            count += ConversationFile.read(file).tests().size();
        }
        assertThat(count).isGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void everyFileOfConversationsKeepsToItsSchemaAndNoNameStandsTwice() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files()) {
            for (Script script : ConversationFile.read(file).tests()) {
                assertThat(names.add(script.name()))
                        .as(script.name() + " stands twice")
                        .isTrue();
            }
        }
    }

    private static void play(House house, Coverage coverage, Path file, Script script, List<String> failures) {
        var runner = new ScriptRunner(house.conversations(), house.clock()::advance);
        try {
            runner.play(script);
        } catch (AssertionError | RuntimeException e) {
            failures.add(file.getFileName() + ": " + e.getMessage());
        }
        coverage.addLabels(runner.labelsSeen());
    }

    private static List<Path> files() throws IOException {
        String one = System.getProperty("conversation");
        if (one != null) {
            return List.of(Path.of(one));
        }
        try (var paths = Files.list(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
