package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The hazard log names only controls that exist, counts what the content holds, and never says more than was approved. */
class HazardLogTest {

    private static final Path FOLDER = Path.of("docs", "clinical-safety");

    /** Rows: likelihood from 1 to 5; columns: severity from 1 to 5. The usual NHS matrix of DCB0129; not verified at its source. */
    private static final int[][] RISK = {
        {1, 1, 2, 2, 3}, {1, 2, 2, 3, 4}, {2, 2, 3, 3, 4}, {2, 3, 3, 4, 5}, {3, 4, 4, 5, 5}
    };

    private final JsonNode log = read();

    @Test
    void everyTestThatIsNamedAsAControlExists() {
        List<String> missing = new ArrayList<>();
        for (var hazard : log.get("hazards")) {
            for (var control : hazard.get("controls")) {
                if (control.get("type").asString().equals("TEST")
                        && !exists(control.get("ref").asString())) {
                    missing.add(hazard.get("id").asString() + ": "
                            + control.get("ref").asString());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noControlMakesAHazardWorseAndNobodyHasApprovedIt() {
        for (var hazard : log.get("hazards")) {
            assertThat(risk(hazard.get("residual"))).isLessThanOrEqualTo(risk(hazard.get("initial")));
            assertThat(hazard.get("controls")).isNotEmpty();
        }
        assertThat(log.get("status").asString()).isEqualTo("awaiting a clinical safety officer");
    }

    @Test
    void theLogIsWrittenFromTheHazardsAndTheContent() throws IOException {
        // written anew by every test run, as the picture of the modules is; a change shows up in version control
        Files.writeString(FOLDER.resolve("hazard-log.md"), hazards() + redFlags());

        assertThat(redFlags().lines().filter(line -> line.startsWith("| RF"))).hasSize(30);
    }

    private String hazards() {
        var page = new StringBuilder("""
                # Hazard log

                Written by `HazardLogTest` from [hazards.yaml](hazards.yaml), the rules and the examples. **Status: awaiting a clinical safety officer.** Nobody qualified has approved it; do
                not use the service with patients before that is done. Risk is severity by likelihood, from 1 to 5: 3 must be justified, 4 must be reduced, 5 is unacceptable
                (DCB0129 as commonly used, not verified at its source).

                | | hazard and effect | causes | controls | initial | residual | still open |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (var hazard : log.get("hazards")) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            hazard.get("id").asString(),
                            hazard.get("hazard").asString() + ". "
                                    + hazard.get("effect").asString(),
                            joined(hazard.get("causes")),
                            controls(hazard.get("controls")),
                            rating(hazard.get("initial")),
                            rating(hazard.get("residual")),
                            hazard.get("open").asString()))
                    .append(" |\n");
        }
        return page.toString();
    }

    /** What stands behind each red flag, so that a reviewer sees where it is thin. */
    private static String redFlags() {
        var page = new StringBuilder("""

                ## What stands behind each red flag

                Rules are English. Examples teach the second net; "fewest" is the language that has least, over all its writers and scripts.

                | red flag | rules | examples | fewest in a language |
                | --- | --- | --- | --- |
                """);
        var rules = Rules.of(Loaded.PACK, new org.ahpsignpost.content.ContentProblems());
        for (String flag :
                IntStream.rangeClosed(1, 30).mapToObj("RF%02d"::formatted).toList()) {
            long count = rules.stream()
                    .flatMap(language -> language.rules().stream())
                    .filter(rule -> rule.flag().equals(flag))
                    .count();
            var byLanguage = new TreeMap<Language, Integer>();
            Loaded.PACK
                    .in(DangerExamples.FOLDER)
                    .forEach(file -> byLanguage.merge(
                            Language.of(file.tree().get("language").asString()).orElseThrow(),
                            (int) DangerExamples.of(file).stream()
                                    .filter(example -> example.label().startsWith(flag))
                                    .count(),
                            Integer::sum));
            int all = byLanguage.values().stream().mapToInt(Integer::intValue).sum();
            int fewest = byLanguage.values().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(0);
            page.append("| %s | %d | %d | %d |%n".formatted(flag, count, all, fewest));
        }
        return page.toString();
    }

    private static boolean exists(String reference) {
        String[] classAndMethod = reference.split("#");
        try {
            var type = Class.forName("org.ahpsignpost." + classAndMethod[0]);
            return classAndMethod.length == 1
                    || Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals(classAndMethod[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String controls(JsonNode controls) {
        List<String> all = new ArrayList<>();
        controls.forEach(control -> all.add(
                control.get("type").asString().equals("TEST")
                        ? "`" + control.get("ref").asString() + "`"
                        : control.get("ref").asString()));
        return String.join("<br>", all);
    }

    private static String joined(JsonNode texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.asString()));
        return String.join("; ", all);
    }

    private static String rating(JsonNode rating) {
        return "%d × %d = **%d**".formatted(severity(rating), likelihood(rating), risk(rating));
    }

    private static int risk(JsonNode rating) {
        return RISK[likelihood(rating) - 1][severity(rating) - 1];
    }

    private static int severity(JsonNode rating) {
        return rating.get("severity").asInt();
    }

    private static int likelihood(JsonNode rating) {
        return rating.get("likelihood").asInt();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(FOLDER.resolve("hazards.yaml")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
