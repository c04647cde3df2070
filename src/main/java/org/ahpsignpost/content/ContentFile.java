package org.ahpsignpost.content;

import java.lang.ref.SoftReference;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One YAML file of the content pack. Its tree is read when it is asked for and forgotten when memory is needed: most files are read
 * once, by the module that makes something of its own of them. Thread-safe.
 */
public final class ContentFile {

    /** What a file holds: its tree, and the line from 1 on which each part of it stands, by JSON pointer. */
    record Parts(JsonNode tree, Map<String, Integer> lines) {}

    private final String path;
    private final Squeezed content;
    private volatile SoftReference<Parts> read;

    ContentFile(String path, byte[] content, Parts parts) {
        this.path = path;
        this.content = Squeezed.of(content);
        this.read = new SoftReference<>(parts);
    }

    /** A file that is known to be YAML; it is read when somebody asks for its tree. */
    ContentFile(String path, byte[] content) {
        this.path = path;
        this.content = Squeezed.of(content);
        this.read = new SoftReference<>(null);
    }

    /** The path inside the pack, such as {@code flows/find-a-service.yaml}. */
    public String path() {
        return path;
    }

    /** The file as it is written. */
    byte[] bytes() {
        return content.bytes();
    }

    /** The tree; whoever goes through many parts of it holds on to it, because reading it again costs time. */
    public JsonNode tree() {
        return parts().tree();
    }

    /** The line of that JSON pointer ({@code /steps/ask-place}), or of the nearest part around it that has one. */
    public int line(String pointer) {
        var lines = parts().lines();
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

    private Parts parts() {
        var parts = read.get();
        if (parts == null) {
            var problems = new ContentProblems();
            parts = YamlReader.read(path, content.bytes(), problems)
                    .orElseThrow(() -> new ContentRefusedException(problems.all()));
            read = new SoftReference<>(parts);
        }
        return parts;
    }
}
