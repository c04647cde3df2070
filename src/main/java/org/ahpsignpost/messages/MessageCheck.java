package org.ahpsignpost.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import tools.jackson.databind.JsonNode;

/** Every message must be a pattern that ICU can read, and no language may have a key that English lacks. */
public final class MessageCheck implements ContentCheck {

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        if (pack.find("messages/en.yaml").isEmpty()) {
            problems.add(
                    "messages/en.yaml",
                    1,
                    "the file is missing; English messages are what every other language falls back to");
            return;
        }
        var english = englishKeys(pack);
        for (var file : pack.in("messages")) {
            for (var message : file.tree().path("messages").properties()) {
                String pointer = "/messages/" + message.getKey();
                if (!english.contains(message.getKey())) {
                    problems.add(file, pointer, "English has no message of this key");
                }
                checkPatterns(file, pointer, message.getValue(), problems);
            }
        }
    }

    /** The keys of all English messages; they may be spread over several files. */
    public static Set<String> englishKeys(ContentPack pack) {
        var keys = new HashSet<String>();
        for (var file : pack.in("messages")) {
            if (file.tree().path("language").asString().equals("en")) {
                file.tree().path("messages").properties().forEach(message -> keys.add(message.getKey()));
            }
        }
        return keys;
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
