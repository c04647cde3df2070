package org.ahpsignpost.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentRefusedException;
import org.ahpsignpost.content.LightPack;
import org.ahpsignpost.content.PackWithout;
import org.ahpsignpost.generation.GenerationProperties.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused at start, settings and content. */
class GenerationSettingsTest {

    @Test
    void withoutAProviderNothingElseIsAskedFor() {
        assertThatCode(() -> GenerationSettings.checked(of(Provider.NONE, "nonsense", "", "", -1)))
                .doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNoValueIsShown() {
        var refused = catchThrowableOfType(
                GenerationSettingsException.class,
                () -> GenerationSettings.checked(of(Provider.AZURE, "http://tangerine.example", "", " ", 0)));
        assertThat(String.valueOf(refused.getMessage()).lines()).hasSize(4);
        assertThat(refused)
                .hasMessageContaining("signpost.generation.base-url")
                .hasMessageContaining("signpost.generation.model")
                .hasMessageContaining("signpost.generation.api-key")
                .hasMessageContaining("signpost.generation.time-limit")
                .hasMessageNotContaining("tangerine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://models.example.nhs.uk/openai/v1/",
                "http://localhost:11434",
                "http://127.0.0.1:8000/v1",
                "http://[::1]:8000/v1"
            })
    void anAddressWithTlsOrOfThisMachineIsTaken(String address) {
        assertThatCode(() -> GenerationSettings.checked(of(Provider.OPENAI, address, "", "m", 4)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "models.example",
                "http://models.example/v1",
                "http://localhost.example/v1",
                "https://user:pass@models.example/v1",
                "https://models.example/v1?key=x",
                "ftp://models.example",
                "https://models example"
            })
    void anyOtherAddressIsRefused(String address) {
        var refused = catchThrowableOfType(
                GenerationSettingsException.class,
                () -> GenerationSettings.checked(of(Provider.OPENAI, address, "", "m", 4)));
        assertThat(refused).hasMessageContaining("base-url");
    }

    @Test
    void aBudgetOfMoneyNeedsPrices() {
        var properties = new GenerationProperties(
                Provider.OLLAMA, "http://localhost:1", "", "m", Duration.ofSeconds(4), 300, 1, 1, 5, 0, 0, 1);
        assertThat(catchThrowableOfType(
                        GenerationSettingsException.class, () -> GenerationSettings.checked(properties)))
                .hasMessageContaining("price-in");
    }

    @Test
    void settingsAreNeverShown() {
        assertThat(of(Provider.OPENAI, "https://tangerine", "tangerine", "tangerine", 4)
                        .toString())
                .doesNotContain("tangerine");
    }

    @Test
    void aTemplateThatIsMissingOrMixesDataIntoTheRulesIsRefusedWithItsFile() {
        assertThat(catchThrowableOfType(
                        ContentRefusedException.class, () -> PackWithout.files("generation/rewrite.yaml")))
                .hasMessageContaining("there is no template for rewrite");
        var files = new java.util.TreeMap<>(LightPack.files());
        String answer = new String(files.get("generation/answer.yaml"), java.nio.charset.StandardCharsets.UTF_8);
        files.put(
                "generation/answer.yaml",
                answer.replace("  Rules:", "  Rules: {question}")
                        .replace("  {question}\n", "")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var refused = catchThrowableOfType(ContentRefusedException.class, () -> ContentPack.load(() -> files));
        assertThat(refused.problems())
                .hasSize(2)
                .allMatch(problem -> problem.file().equals("generation/answer.yaml"));
    }

    private static GenerationProperties of(Provider provider, String address, String key, String model, int seconds) {
        return new GenerationProperties(
                provider, address, key, model, Duration.ofSeconds(seconds), 300, 30_000, 2_000_000, 0, 0, 0, 8);
    }
}
