package org.ahpsignpost.generation;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import java.util.Objects;
import org.ahpsignpost.generation.ModelReply.Blocked;
import org.ahpsignpost.generation.ModelReply.Failed;
import org.ahpsignpost.generation.ModelReply.Finish;
import org.ahpsignpost.generation.ModelReply.Spoken;
import org.jspecify.annotations.Nullable;

/** Asks through LangChain4j: two messages, no tools, one JSON object back. */
final class ChatLanguageModel implements LanguageModel {

    private static final ResponseFormat FORMAT = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder()
                    .name("answer")
                    .rootElement(JsonObjectSchema.builder()
                            .addStringProperty("answer")
                            .addProperty(
                                    "citations",
                                    JsonArraySchema.builder()
                                            .items(new JsonStringSchema())
                                            .build())
                            .addBooleanProperty("abstain")
                            .required("answer", "citations", "abstain")
                            .additionalProperties(false)
                            .build())
                    .build())
            .build();

    private final ChatModel model;

    ChatLanguageModel(ChatModel model) {
        this.model = model;
    }

    @Override
    public ModelReply say(Prompt prompt) {
        var request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .responseFormat(FORMAT)
                .build();
        try {
            return spoken(model.chat(request));
        } catch (ContentFilteredException e) {
            return new Blocked("refusal", false);
        } catch (RuntimeException e) {
            // its message may hold words of the prompt or the answer: it is read for its kind and dropped
            var farSide = farSide(e);
            return farSide == null ? new Failed("unreadable", true, null) : farSide.reply();
        }
    }

    private static @Nullable FarSideException farSide(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof FarSideException farSide) {
                return farSide;
            }
        }
        return null;
    }

    private static Spoken spoken(ChatResponse response) {
        var usage = response.tokenUsage();
        return new Spoken(
                Objects.requireNonNullElse(response.aiMessage().text(), ""),
                finish(response.finishReason()),
                Objects.requireNonNullElse(response.modelName(), ""),
                response.metadata() instanceof OpenAiChatResponseMetadata metadata
                        ? metadata.systemFingerprint()
                        : null,
                usage == null ? 0 : count(usage.inputTokenCount()),
                usage == null ? 0 : count(usage.outputTokenCount()));
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }

    private static Finish finish(@Nullable FinishReason reason) {
        if (reason == null) {
            return Finish.OTHER;
        }
        return switch (reason) {
            case STOP -> Finish.STOP;
            case LENGTH -> Finish.LENGTH;
            case CONTENT_FILTER -> Finish.FILTERED;
            case TOOL_EXECUTION, OTHER -> Finish.OTHER;
        };
    }
}
