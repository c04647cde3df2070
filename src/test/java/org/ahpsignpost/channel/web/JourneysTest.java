package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.conversation.ConversationFile;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.conversation.ScriptRunner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Every conversation of {@code conversations/tests} that is not for another channel goes by the page, without script and with it. */
@Import(JourneysTest.Time.class)
class JourneysTest extends InBrowser {

    private static final Path FOLDER = Path.of("conversations", "tests");
    private static final int FEWEST = 200;

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Autowired
    private MovableClock clock;

    @Test
    void everyJourneyGoesWithoutScript() throws IOException {
        try (var person = new FormPerson(conversations, address())) {
            playAll(person);
        }
    }

    @Test
    void everyJourneyGoesWithScriptInARealBrowser() throws IOException {
        playAll(new ScriptPerson(conversations, page()));
    }

    private void playAll(Conversations person) throws IOException {
        var failures = new ArrayList<String>();
        int played = 0;
        for (Path file : files()) {
            for (ConversationFile.Script script : ConversationFile.read(file).tests()) {
                if (script.channel() != null && !script.channel().equals("web")) {
                    continue;
                }
                played++;
                try {
                    new ScriptRunner(person, clock::advance).play(script);
                } catch (AssertionError | RuntimeException e) {
                    failures.add(file.getFileName() + ": " + script.name() + ": " + e.getMessage());
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(played).isGreaterThanOrEqualTo(FEWEST);
    }

    private static List<Path> files() throws IOException {
        try (var paths = Files.list(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
