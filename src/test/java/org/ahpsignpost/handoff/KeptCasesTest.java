package org.ahpsignpost.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dangers that could not be recorded, until they can. */
class KeptCasesTest {

    private final List<KeptCase> raised = new ArrayList<>();
    private boolean recordIsUp;

    @TempDir
    Path folder;

    private KeptCases kept() {
        return new KeptCases(new KeptFile(folder.resolve("kept.jsonl")), this::raise, new SimpleMeterRegistry());
    }

    private boolean raise(KeptCase one) {
        if (recordIsUp) {
            raised.add(one);
        }
        return recordIsUp;
    }

    private static KeptCase danger(String conversationId) {
        return new KeptCase(
                conversationId,
                SafetyCategory.EMERGENCY_999,
                "RF03",
                Language.UR,
                Instant.parse("2026-03-02T09:15:31.004Z"));
    }

    @Test
    void whatIsKeptIsRaisedOnceTheRecordIsThere() {
        var kept = kept();
        kept.add(danger("a"));
        kept.add(danger("b"));
        kept.add(danger("a"));
        kept.raise();
        assertThat(raised).isEmpty();

        recordIsUp = true;
        kept.raise();
        kept.raise();

        assertThat(raised).containsExactly(danger("a"), danger("b"));
        assertThat(folder.resolve("kept.jsonl")).doesNotExist();
    }

    @Test
    void aCrashLosesNothingNotEvenWhereTheLastLineWasCutShort() throws IOException {
        kept().add(danger("a"));
        Files.writeString(folder.resolve("kept.jsonl"), "{\"conversationId\":\"b", StandardOpenOption.APPEND);
        recordIsUp = true;

        kept().raise();

        assertThat(raised).containsExactly(danger("a"));
    }

    @Test
    void whereTheDiskIsGoneTooMemoryKeepsIt() {
        var kept = new KeptCases(
                new KeptFile(folder.resolve("no-such-folder").resolve("kept.jsonl")),
                this::raise,
                new SimpleMeterRegistry());
        kept.add(danger("a"));
        recordIsUp = true;

        kept.raise();

        assertThat(raised).containsExactly(danger("a"));
    }

    @Test
    void theFileHoldsNoWordsOfThePerson() throws IOException {
        kept().add(danger("a"));

        assertThat(Files.readString(folder.resolve("kept.jsonl")))
                .isEqualToIgnoringWhitespace(
                        "{\"conversationId\":\"a\",\"category\":\"emergency_999\",\"redFlag\":\"RF03\",\"language\":\"ur\",\"at\":\"2026-03-02T09:15:31.004Z\"}");
    }
}
