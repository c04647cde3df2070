package org.ahpsignpost.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import tools.jackson.databind.JsonNode;

/**
 * Every message must be a pattern that ICU can read. A language has every message that English has in the same kind of file, with
 * the same placeholders and numbers, and choices that fit a button.
 */
public final class MessageCheck implements ContentCheck {

    private static final int LONGEST_CHOICE = 40;

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        if (pack.find("messages/en.yaml").isEmpty()) {
            problems.add(
                    "messages/en.yaml",
                    1,
                    "the file is missing; English messages are what every other language falls back to");
            return;
        }
        var english = english(pack);
        for (var file : pack.in("messages")) {
            var messages = file.tree().path("messages");
            for (var message : messages.properties()) {
                check(file, message.getKey(), message.getValue(), english, problems);
            }
            pack.find(englishFileOf(file))
                    .ifPresent(source -> source.tree()
                            .path("messages")
                            .properties()
                            .forEach(message -> mustHave(file, messages, message.getKey(), problems)));
        }
    }

    private static void mustHave(ContentFile file, JsonNode messages, String key, ContentProblems problems) {
        if (!messages.has(key)) {
            problems.add(file, "/messages", "English has the message " + key + ", and this file has not");
        }
    }

    /** {@code messages/page.pl.yaml} says in Polish what {@code messages/page.en.yaml} says. */
    private static String englishFileOf(ContentFile file) {
        String language = file.tree().path("language").asString();
        return file.path().replaceFirst("(^|[/.])" + language + "\\.yaml$", "$1en.yaml");
    }

    private static void check(
            ContentFile file, String key, JsonNode message, Map<String, String> english, ContentProblems problems) {
        String pointer = "/messages/" + key;
        String source = english.get(key);
        String text = words(message);
        if (source == null) {
            problems.add(file, pointer, "English has no message of this key");
            return;
        }
        checkPatterns(file, pointer, message, problems);
        if (!file.tree().path("language").asString().equals("en")) {
            Translation.differences(source, text).forEach(lost -> problems.add(file, pointer, lost));
        }
        boolean choice = key.startsWith("option.") || key.startsWith("who.") || key.startsWith("common.");
        if (choice && text.length() > LONGEST_CHOICE) {
            problems.add(file, pointer, "a choice of " + text.length() + " characters; at most " + LONGEST_CHOICE);
        }
    }

    /** The words of a message, where it has two ways to be said those of both. */
    private static String words(JsonNode message) {
        return message.isString()
                ? message.asString()
                : message.path("plain").asString() + " "
                        + message.path("simple").asString();
    }

    /** The keys of all English messages; they may be spread over several files. */
    public static Set<String> englishKeys(ContentPack pack) {
        return new HashSet<>(english(pack).keySet());
    }

    private static Map<String, String> english(ContentPack pack) {
        var messages = new HashMap<String, String>();
        for (var file : pack.in("messages")) {
            if (file.tree().path("language").asString().equals("en")) {
                file.tree()
                        .path("messages")
                        .properties()
                        .forEach(message -> messages.put(message.getKey(), words(message.getValue())));
            }
        }
        return messages;
    }

    private static void checkPatterns(ContentFile file, String pointer, JsonNode message, ContentProblems problems) {
        if (message.isObject()) {
            message.properties().forEach(part -> checkPatterns(file, pointer, part.getValue(), problems));
            return;
        }
        try {
            new MessageFormat(
                    message.asString(),
                    ULocale.forLanguageTag(file.tree().path("language").asString()));
        } catch (IllegalArgumentException e) {
            problems.add(file, pointer, "not a message pattern: " + e.getMessage());
        }
    }
}
