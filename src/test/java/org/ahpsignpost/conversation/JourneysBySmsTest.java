package org.ahpsignpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ahpsignpost.channel.sms.SmsHouse;
import org.ahpsignpost.conversation.ConversationFile.Line;
import org.ahpsignpost.conversation.ConversationFile.Script;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every conversation of patients in {@code conversations/tests} holds by text message, through the adapters, in what arrives. */
@Timeout(value = 900, unit = TimeUnit.SECONDS)
class JourneysBySmsTest {

    private static final int FEWEST = 100;

    /** Whole messages of the conversations that are an order by text message, where they are no turn. */
    private static final Set<String> ORDERS = Set.of("help", "stop", "cancel", "more", "info", "quit", "end");

    @Test
    void everyJourneyHoldsByTextMessage() throws IOException {
        var failures = new ArrayList<String>();
        int played = 0;
        try (var database = MigratedDatabase.sqlite();
                var sms = new SmsHouse(database)) {
            var runner = new ScriptRunner(new BySms(sms), sms.house.clock()::advance);
            for (Script script : scripts()) {
                played++;
                try {
                    runner.play(script);
                } catch (AssertionError | RuntimeException e) {
                    failures.add(script.name() + ": " + e.getMessage());
                }
            }
        }
        System.out.println(played + " journeys by text message, " + failures.size() + " do not hold");
        assertThat(failures).isEmpty();
        assertThat(played).isGreaterThanOrEqualTo(FEWEST);
    }

    private static List<Script> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("conversations", "tests"))) {
            return files.sorted()
                    .flatMap(file -> ConversationFile.read(file).tests().stream())
                    .filter(JourneysBySmsTest::isForPhones)
                    .toList();
        }
    }

    /** Staff do not text us; a message that is no turn by text message has tests of its own. */
    private static boolean isForPhones(Script script) {
        boolean patient = script.audience() == null || script.audience().equals("patient");
        boolean channel = script.channel() == null || script.channel().equals("sms");
        return patient && channel && script.turns().stream().allMatch(JourneysBySmsTest::isATurn);
    }

    private static boolean isATurn(Line line) {
        boolean problem = line.expect() != null && line.expect().problem() != null;
        return !problem && (line.person() == null || !ORDERS.contains(Words.key(line.person())));
    }
}
