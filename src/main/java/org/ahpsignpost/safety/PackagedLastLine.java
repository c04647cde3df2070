package org.ahpsignpost.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ahpsignpost.reply.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The last line read straight from the jar, past the content pack and its checks, so that it is there when the pack is
 * broken. Read when the class is first used and kept.
 */
final class PackagedLastLine {

    private static final Reply ENGLISH =
            new ReplyBook(read("safety/replies/en.yaml"), Numbers.of(read(Numbers.FILE))).lastLine();

    private PackagedLastLine() {}

    /** English, whatever the language: a text that is surely there is worth more than one that may not be. */
    static Reply reply() {
        return ENGLISH;
    }

    private static JsonNode read(String path) {
        try (InputStream in = PackagedLastLine.class.getResourceAsStream("/conversations/" + path)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar has no readable " + path, e);
        }
    }
}
