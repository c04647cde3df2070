package org.ahpsignpost.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void theReportNamesEveryRefusedRecord(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("feed.json"), """
                [{"id": "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "name": "Podiatry", "status": "active"},
                 {"id": "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb", "name": "No status"}]
                """);
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString(UTF_8))
                .contains("Services to offer: 1", "Refused: 1", "  bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb", "status");
    }

    @Test
    void aSourceThatCannotBeReadEndsWithOne() {
        assertThat(run("no-such-file.json")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("Not read to its end");
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... args) {
        var stream = new PrintStream(out, true, UTF_8);
        return ImportCommand.run(args, stream, stream);
    }
}
