package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sets no language model and no gateway of text messages does not carry them: none of their classes is loaded. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LeanStartTest {

    private static final String QUESTION = "what does a podiatrist do for my feet";

    @TempDir
    private Path folder;

    @Test
    void withoutAModelNothingOfTheClientLibraryIsLoaded() throws IOException {
        assertThat(loaded(Map.of(), true))
                .doesNotContain("dev.langchain4j", "resilience4j", "uk.gov.service.notify", "com.twilio");
    }

    @Test
    void withAModelTheClientLibraryIsLoadedWithTheFirstQuestion() throws IOException {
        // the discard port of this machine: nobody answers
        var model = Map.<String, Object>of(
                "signpost.generation.provider",
                "openai",
                "signpost.generation.base-url",
                "http://localhost:9/v1",
                "signpost.generation.model",
                "m");
        assertThat(loaded(model, false)).doesNotContain("dev.langchain4j");
        assertThat(loaded(model, true)).contains("dev.langchain4j");
    }

    /** The names of all classes that were loaded until the process was stopped. */
    private String loaded(Map<String, Object> settings, boolean ask) throws IOException {
        Path log = Files.createTempFile(folder, "loaded", ".log");
        try (var database = MigratedDatabase.sqlite()) {
            var all = new HashMap<>(database.settings());
            all.putAll(settings);
            try (var service = ServiceProcess.start(all, "-Xlog:class+load:file=" + log + "::filecount=0")) {
                if (ask) {
                    var reply = service.http().say(service.http().open(), QUESTION);
                    assertThat(reply.body()).contains("A podiatrist looks after your feet");
                }
                service.kill();
            }
        }
        return Files.readString(log);
    }
}
