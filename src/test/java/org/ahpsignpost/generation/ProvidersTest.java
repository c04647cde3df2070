package org.ahpsignpost.generation;

import static org.ahpsignpost.generation.ModelHouse.GOOD;
import static org.ahpsignpost.generation.ModelHouse.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Azure and Ollama, each as its server speaks. */
class ProvidersTest {

    @Test
    void azureIsAskedInOpenAisWayWithItsOwnHeader() {
        try (var house = ModelHouse.of("azure", Map.of())) {
            house.answer(Answers.says(GOOD));
            String id = house.open();

            assertThat(words(house.say(id, ModelHouse.QUESTION))).contains(GOOD);
            var request = house.server().getAllServeEvents().getFirst().getRequest();
            assertThat(request.getUrl()).isEqualTo("/v1/chat/completions");
            assertThat(request.getHeader("api-key")).isEqualTo("a-key-of-tests");
            assertThat(request.containsHeader("Authorization")).isFalse();
            assertThat(house.call(id)).containsEntry("provider", "azure");
        }
    }

    @Test
    void ollamaIsAskedWithTheSchemaAndRoomForTheRules() {
        try (var house = ModelHouse.of("ollama", Map.of("signpost.generation.api-key", ""))) {
            house.answer(Answers.ollama(GOOD));
            String id = house.open();

            assertThat(words(house.say(id, ModelHouse.QUESTION))).contains(GOOD);
            var request = house.requests().getFirst();
            assertThat(house.server()
                            .getAllServeEvents()
                            .getFirst()
                            .getRequest()
                            .getUrl())
                    .isEqualTo("/v1/api/chat");
            assertThat(request.path("format").path("required").size()).isEqualTo(3);
            assertThat(request.path("options").path("num_ctx").asInt()).isEqualTo(8_192);
            assertThat(request.path("options").path("num_predict").asInt()).isEqualTo(300);
            assertThat(request.path("options").path("temperature").asDouble()).isZero();
            assertThat(request.path("stream").asBoolean(true)).isFalse();
            assertThat(house.call(id))
                    .containsEntry("provider", "ollama")
                    .containsEntry("tokens_in", 120)
                    .containsEntry("tokens_out", 18);
        }
    }
}
