package org.ahpsignpost.content;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One YAML file of the content pack: its tree, and the line each part of it stands on.
 *
 * @param path inside the pack, such as {@code flows/find-a-service.yaml}
 * @param lines line numbers from 1, by JSON pointer ({@code /steps/ask-place})
 */
public record ContentFile(String path, JsonNode tree, Map<String, Integer> lines) {

    /** The line of that JSON pointer, or of the nearest part around it that has one. */
    public int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** The file's name without folder and ending: {@code find-a-service}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
