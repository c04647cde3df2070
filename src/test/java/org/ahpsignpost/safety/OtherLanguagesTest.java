package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.content.ContentFiles;
import org.junit.jupiter.api.Test;

/** The engine knows no language: rules in any script and word order work from data alone. */
class OtherLanguagesTest {

    private static final String RULES = """
            language: %s
            checked: false
            contexts: [{id: negated, reach: after, words: 3, phrases: [%s]}]
            rules: [{id: rf02-x, flag: RF02, category: emergency_999, all: [[%s], [%s]]}]
            """;

    @Test
    void polishWithItsAccentsOrWithout() {
        var screen = screen("pl", "nie", "klatce|klatka piersiow*", "bol*|boli");
        assertThat(screen.screen("mam ból w klatce piersiowej").danger()).isTrue();
        assertThat(screen.screen("MAM BOL W KLATCE PIERSIOWEJ").danger()).isTrue();
        assertThat(screen.screen("nie mam ból").danger()).isFalse();
    }

    @Test
    void chineseWithoutSpaces() {
        var screen = screen("zh", "没 有", "胸 口", "痛");
        assertThat(screen.screen("我胸口很痛").danger()).isTrue();
        assertThat(screen.screen("我头痛").danger()).isFalse();
    }

    @Test
    void urduAndBengaliInTheirOwnScripts() {
        assertThat(screen("ur", "نہیں", "سینے", "درد")
                        .screen("میرے سینے میں درد ہے")
                        .danger())
                .isTrue();
        assertThat(screen("bn", "না", "বুকে", "ব্যথা").screen("আমার বুকে ব্যথা").danger())
                .isTrue();
    }

    private static DangerScreen screen(String language, String no, String where, String what) {
        var problems = new ArrayList<String>();
        var file = ContentFiles.yaml(
                "safety/rules/" + language + "/rules.yaml", RULES.formatted(language, no, where, what));
        var rules = RulesCompiler.compile(List.of(file), problems::add);
        assertThat(problems).isEmpty();
        return new RuleDangerScreen(List.of(rules), java.util.Set.of());
    }
}
