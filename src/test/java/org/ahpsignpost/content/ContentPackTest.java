package org.ahpsignpost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPackTest {

    private static final Map<String, byte[]> WHOLE = LightPack.files();

    @Test
    void thePackThatTravelsInTheJarHasNoProblems() {
        assertThat(ContentPack.load(ContentSource.packaged()).files()).isNotEmpty();
    }

    @Test
    void aProblemNamesFileLineKeyAndWhatWasExpected() {
        var problem = only(with("flows/goodbye.yaml", """
                flow: goodbye
                about: Answers a goodbye in a few words.
                start: bye
                steps:
                  bye: {say: goodbye.bye, then: nowhere}
                """));

        assertThat(problem.file()).isEqualTo("flows/goodbye.yaml");
        assertThat(problem.line()).isEqualTo(5);
        assertThat(problem.key()).isEqualTo("/steps/bye");
        assertThat(problem.expected()).contains("there is no step nowhere").contains("[bye]");
    }

    @Test
    void anUnknownKeyIsNamedWithItsOwnLine() {
        var problem = only(with("flows/goodbye.yaml", """
                flow: goodbye
                about: Answers a goodbye in a few words.
                start: bye
                colour: blue
                steps:
                  bye: {say: goodbye.bye, then: end}
                  end: {end: true}
                """));

        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.toString()).contains("colour");
    }

    @Test
    void textThatIsNotYamlIsToldWithItsLine() {
        var problem = only(with("flows/goodbye.yaml", "flow: goodbye\nabout: [unclosed\n"));

        assertThat(problem.file()).isEqualTo("flows/goodbye.yaml");
        assertThat(problem.expected()).startsWith("this is not YAML");
    }

    @Test
    void aKeyThatStandsTwiceIsToldAtItsSecondLine() {
        var problem = only(with("routes.yaml", text("routes.yaml") + "\nunsure: goodbye\n"));

        assertThat(problem.expected()).contains("twice");
        assertThat(problem.line()).isGreaterThan(10);
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() {
        var files = new TreeMap<>(WHOLE);
        files.put("flows/goodbye.yaml", bytes("flow: goodbye\n"));
        files.put("messages/en.yaml", bytes(text("messages/en.yaml").replace("language: en", "language: xx")));
        files.put("commands/en.yaml", bytes("language: en\nchecked: maybe\n"));

        var refused = catchThrowableOfType(ContentRefusedException.class, () -> ContentPack.load(() -> files));

        assertThat(refused.problems())
                .extracting(ContentProblem::file)
                .contains("flows/goodbye.yaml", "messages/en.yaml", "commands/en.yaml");
        assertThat(refused.getMessage()).contains("problems:").contains("commands/en.yaml:2");
    }

    @Test
    void problemsAcrossFilesAreToldTogetherWithThoseOfTheSchemas() {
        var files = new TreeMap<>(WHOLE);
        files.put("commands/en.yaml", bytes(text("commands/en.yaml").replace("checked: false", "checked: maybe")));
        files.put("flows/goodbye.yaml", bytes(text("flows/goodbye.yaml").replace("goodbye.bye", "goodbye.no-such")));
        files.put("intents/en.yaml", bytes(text("intents/en.yaml").replace("\"topic:cost\":", "\"topic:none-such\":")));

        var refused = catchThrowableOfType(ContentRefusedException.class, () -> ContentPack.load(() -> files));

        assertThat(refused.problems())
                .extracting(ContentProblem::file)
                .contains("commands/en.yaml", "flows/goodbye.yaml", "intents/en.yaml");
    }

    @Test
    void whereAFileIsNoYamlAtAllNamesInItDoNotSeemToBeMissing() {
        assertThat(only(with("messages/en.yaml", "messages: {\n")).expected()).startsWith("this is not YAML");
    }

    @Test
    void aFileThatNoSchemaGovernsIsRefused() {
        var refused = catchThrowableOfType(
                ContentRefusedException.class, () -> ContentPack.load(() -> with("flows/deeper/other.yaml", "a: b\n")));

        assertThat(refused.problems().getFirst().expected()).contains("no schema governs this file");
    }

    @Test
    void aFlowThatNamesAMissingMessageIsRefused() {
        var problem = only(with("flows/goodbye.yaml", """
                flow: goodbye
                about: Answers a goodbye in a few words.
                start: bye
                steps:
                  bye: {say: no.such-message, then: end}
                  end: {end: true}
                """));

        assertThat(problem.expected()).contains("no message no.such-message");
    }

    @Test
    void aNearCopyAndAnExampleUnderTwoLabelsAreRefusedWithTheirLines() {
        String intents = text("intents/en.yaml")
                .replaceFirst("\n  \"profession:podiatrist\":\n", """

                          "profession:podiatrist":
                            - "my left heel is sore whenever I put it on the floor"
                            - "my right heel is sore whenever I put it on the floor"
                        """)
                .replaceFirst("\n  \"profession:dietitian\":\n", """

                          "profession:dietitian":
                            - "my left heel is sore whenever I put it on the floor"
                        """);
        var refused = catchThrowableOfType(
                ContentRefusedException.class, () -> ContentPack.load(() -> with("intents/en.yaml", intents)));

        assertThat(refused.getMessage())
                .contains("this example shares most of its words with: my left heel")
                .contains("this example stands already under profession:");
    }

    @Test
    void aLabelThatDoesNotExistIsRefused() {
        String intents = text("intents/en.yaml")
                + "  \"topic:none-such\":\n    - \"a\"\n    - \"b\"\n    - \"c\"\n    - \"d\"\n    - \"e\"\n";
        var refused = catchThrowableOfType(
                ContentRefusedException.class, () -> ContentPack.load(() -> with("intents/en.yaml", intents)));

        assertThat(refused.getMessage()).contains("not a label of the closed list");
    }

    @Test
    void aFolderIsReadAsThePackAndItsTestsAreLeftOut(@TempDir Path folder) throws IOException {
        for (var file : WHOLE.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/one.yaml"), "not a content file");

        var pack = ContentPack.load(ContentSource.folder(folder));

        assertThat(pack.hash()).isEqualTo(ContentPack.load(() -> WHOLE).hash());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ContentPack.load(ContentSource.folder(Path.of("no-such-folder"))))
                .hasMessageContaining("no-such-folder");
    }

    @Test
    void theHashChangesWithAnyByte() {
        var changed = ContentPack.load(() -> with("messages/en.yaml", text("messages/en.yaml") + "\n"));

        assertThat(changed.hash()).isNotEqualTo(ContentPack.load(() -> WHOLE).hash());
    }

    private static ContentProblem only(Map<String, byte[]> files) {
        var refused = catchThrowableOfType(ContentRefusedException.class, () -> ContentPack.load(() -> files));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().getFirst();
    }

    private static Map<String, byte[]> with(String path, String content) {
        var files = new TreeMap<>(WHOLE);
        files.put(path, bytes(content));
        return files;
    }

    private static String text(String path) {
        return new String(WHOLE.get(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
