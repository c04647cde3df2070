package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ahpsignpost.SignpostApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** With a broken content pack nothing starts, and whoever edited it is told everything that is wrong at once. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenContentTest {

    @TempDir
    Path folder;

    @Test
    void aBrokenPackStopsTheStartAndEveryProblemIsNamedByFileLineAndKey(CapturedOutput output) throws IOException {
        Path pack = copyOfThePack();
        int extra = append(pack.resolve("messages/en.yaml"), "zebra: 1");
        replace(pack.resolve("flows/welcome.yaml"), "start: hello", "strat: hello");
        replace(pack.resolve("commands/en.yaml"), "language: en", "language: klingon");
        int klingon = lineOf(pack.resolve("commands/en.yaml"), "klingon");

        var refused = catchThrowable(() -> start(pack));

        assertThat(refused).isNotNull();
        assertThat(output.getAll())
                .containsPattern("messages/en\\.yaml:" + extra + "[^\\n]*zebra")
                .containsPattern("flows/welcome\\.yaml:\\d+[^\\n]*strat")
                .containsPattern("commands/en\\.yaml:" + klingon + "[^\\n]*language");
    }

    @Test
    void aFolderThatIsNotThereStopsTheStartAndIsNamed(CapturedOutput output) {
        var refused = catchThrowable(() -> start(folder.resolve("nothing-here")));

        assertThat(refused).isNotNull();
        assertThat(output.getAll()).contains("SIGNPOST_CONTENT_DIR").contains("nothing-here");
    }

    private void start(Path pack) {
        new SpringApplicationBuilder(SignpostApplication.class)
                .run(
                        "--server.port=0",
                        "--signpost.content-dir=" + pack,
                        "--signpost.data-dir=" + folder.resolve("data"))
                .close();
    }

    private Path copyOfThePack() throws IOException {
        Path from = Path.of("conversations");
        Path to = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    /** The line it now stands on. */
    private static int append(Path file, String line) throws IOException {
        String text = Files.readString(file).stripTrailing() + "\n" + line + "\n";
        Files.writeString(file, text);
        return (int) text.lines().count();
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    private static int lineOf(Path file, String part) throws IOException {
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        throw new AssertionError(part + " is not in " + file);
    }
}
