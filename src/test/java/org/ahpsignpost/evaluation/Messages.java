package org.ahpsignpost.evaluation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Labelled messages to measure on, from {@code src/test/resources/evaluation}. */
public final class Messages {

    /**
     * @param expected the label or category that is right
     * @param also others that are acceptable
     * @param group how it is written: dialect, text-speak and so on
     */
    public record Message(String text, String expected, List<String> also, String group) {
        public boolean accepts(String answer) {
            return answer.equals(expected) || also.contains(answer);
        }
    }

    private Messages() {}

    /** The languages there are messages to understand in; {@code ur-latn} is Urdu in Latin letters. */
    public static List<String> languages() {
        return List.of(
                "en", "cy", "pl", "ro", "ur", "ur-latn", "bn", "bn-latn", "pa", "pa-latn", "ar", "so", "gu", "pt", "es",
                "fr", "tr", "zh", "uk");
    }

    /** @param key the field that holds what is right, {@code label} or {@code category} */
    public static List<Message> read(String file, String key) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream("/evaluation/" + file))) {
            var messages = new ArrayList<Message>();
            for (JsonNode node : new YAMLMapper().readTree(in).path("messages")) {
                var also = new ArrayList<String>();
                node.path("also").forEach(other -> also.add(other.asString()));
                messages.add(new Message(
                        node.path("text").asString(),
                        node.path(key).asString(),
                        also,
                        node.path("group").asString()));
            }
            return messages;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
