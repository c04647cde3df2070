package org.ahpsignpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The modules keep to their arrows, and the picture of them in docs/modules.md is drawn from the code. */
class ModularityTest {

    private static final Path DIAGRAM = Path.of("docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(SignpostApplication.class);

    @Test
    void noModuleReachesIntoAnothersInsides() {
        modules.verify();
    }

    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        String drawn = drawn();
        // the picture is written anew by every test run; a change in it shows up in version control
        Files.createDirectories(DIAGRAM.getParent());
        Files.writeString(DIAGRAM, drawn);

        assertThat(drawn).contains("conversation --> safety").contains("channel --> conversation");
        assertThat(drawn).doesNotContain("safety --> conversation");
    }

    private String drawn() {
        var lines = new StringBuilder(
                "# Modules\n\nDrawn from the code by `ModularityTest`; an arrow means \"uses\".\n\n```mermaid\ngraph LR\n");
        names(modules.stream().toList())
                .forEach(name -> lines.append("  ").append(name).append("\n"));
        modules.stream()
                .sorted(java.util.Comparator.comparing(ModularityTest::name))
                .forEach(module -> module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                        .uniqueModules()
                        .map(ModularityTest::name)
                        .filter(target -> !isVocabulary(target) && !target.equals(name(module)))
                        .distinct()
                        .sorted()
                        .forEach(target -> lines.append("  ")
                                .append(name(module))
                                .append(" --> ")
                                .append(target)
                                .append("\n")));
        return lines.append(
                        "```\n\nEvery module may use `labels`, `reply` and `content`: the closed lists, the shape of a reply")
                .append(" and the content pack. Their arrows are left out.\n")
                .toString();
    }

    private static boolean isVocabulary(String module) {
        return List.of("labels", "reply", "content").contains(module);
    }

    private static List<String> names(List<ApplicationModule> modules) {
        return modules.stream().map(ModularityTest::name).sorted().toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
