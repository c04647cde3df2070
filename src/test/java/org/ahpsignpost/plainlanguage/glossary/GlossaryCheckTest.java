package org.ahpsignpost.plainlanguage.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentRefusedException;
import org.ahpsignpost.content.ContentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCheckTest {

    private static final String FILE = "plain-language/glossary/extra.yaml";

    @ParameterizedTest
    @CsvSource({
        "'{term: contraindicated, kind: adjective, plain: not safe}', negates",
        "'{term: six-weekly, kind: adjective, plain: every 6 weeks}', figures",
        "'{term: help, kind: verb, plain: help}', itself"
    })
    void aTermThatWouldChangeWhatIsSaidIsRefused(String term, String why) {
        assertThatThrownBy(() -> ContentPack.load(with(term)))
                .isInstanceOf(ContentRefusedException.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining(why);
    }

    @Test
    void theGlossaryHasSixHundredTermsAndMore() {
        assertThat(GlossaryReader.glossary(ContentPack.load(ContentSource.packaged()))
                        .size())
                .isGreaterThan(600);
    }

    private static ContentSource with(String term) {
        var packed = new TreeMap<>(ContentSource.packaged().read());
        packed.put(FILE, ("language: en\nchecked: false\nterms:\n  - " + term + "\n").getBytes(StandardCharsets.UTF_8));
        return () -> Map.copyOf(packed);
    }
}
