package org.ahpsignpost.generation;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Clock;
import java.util.Map;

/** Makes the client library's models. Loaded with the first question and never where no provider is set. */
final class ChatModels {

    /** The same words get the same answer as far as a server can make it so. */
    private static final int SEED = 7;

    /** Ollama's own default is small and cuts long prompts from the front, rules first. */
    private static final int OLLAMA_CONTEXT = 8_192;

    private ChatModels() {}

    static LanguageModel of(GenerationProperties settings, Clock clock) {
        var http = new FarSideHttp(settings.timeLimit(), clock);
        ChatModel model = settings.provider() == GenerationProperties.Provider.OLLAMA
                ? ollama(settings, http)
                : openAi(settings, http);
        return new ChatLanguageModel(model);
    }

    /** Azure's newer address speaks the same language; only the header of the key differs. */
    private static ChatModel openAi(GenerationProperties settings, FarSideHttp http) {
        boolean azure = settings.provider() == GenerationProperties.Provider.AZURE;
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl())
                .modelName(settings.model())
                .temperature(0.0)
                .seed(SEED)
                .maxCompletionTokens(settings.answerTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .store(false)
                .timeout(settings.timeLimit())
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false);
        if (azure) {
            builder.customHeaders(Map.of("api-key", settings.apiKey()));
        } else if (!settings.apiKey().isBlank()) {
            builder.apiKey(settings.apiKey());
        }
        return builder.build();
    }

    private static ChatModel ollama(GenerationProperties settings, FarSideHttp http) {
        return OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl())
                .customHeaders(
                        settings.apiKey().isBlank() ? Map.of() : Map.of("Authorization", "Bearer " + settings.apiKey()))
                .modelName(settings.model())
                .temperature(0.0)
                .seed(SEED)
                .numCtx(OLLAMA_CONTEXT)
                .numPredict(settings.answerTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .timeout(settings.timeLimit())
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }
}
