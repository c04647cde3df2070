package org.ahpsignpost.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of conversation tests, written so that a nurse can read it. Its schema is {@code schema/conversation-test.schema.json}. */
public record ConversationFile(List<Script> tests) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static ConversationFile read(Path file) {
        return YAML.readValue(file.toFile(), ConversationFile.class);
    }

    /** One conversation. */
    public record Script(
            String name,
            @Nullable String about,
            @Nullable String audience,
            @Nullable String channel,
            @Nullable Expectation welcome,
            List<Line> turns) {}

    /** What the person writes, or how much time passes, and what must hold then. */
    public record Line(
            @Nullable String person,
            @Nullable String later,
            @JsonProperty("message-id") @Nullable String messageId,
            @Nullable Expectation expect) {}

    /** Facts only; what is left out is not looked at. */
    public record Expectation(
            @Nullable String kind,
            @Nullable String label,
            @JsonProperty("no-label") @Nullable Boolean noLabel,
            @Nullable String flow,
            @Nullable String step,
            @Nullable String safety,
            @JsonProperty("red-flag") @Nullable String redFlag,
            @Nullable List<String> says,
            @JsonProperty("does-not-say") @Nullable List<String> doesNotSay,
            @Nullable List<String> choices,
            @Nullable List<String> cards,
            @JsonProperty("services-at-least") @Nullable Integer servicesAtLeast,
            @Nullable List<String> resources,
            @Nullable String language,
            @JsonProperty("grade-at-most") @Nullable Double gradeAtMost,
            @JsonProperty("kept-text") @Nullable String keptText,
            @Nullable Integer turn,
            @Nullable String problem) {}
}
