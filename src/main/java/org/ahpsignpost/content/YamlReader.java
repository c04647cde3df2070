package org.ahpsignpost.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into a tree and remembers the line of every part, which the ordinary reader forgets. */
final class YamlReader {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ContentProblems problems;
    private final String path;
    private final JsonParser parser;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String path, JsonParser parser, ContentProblems problems) {
        this.path = path;
        this.parser = parser;
        this.problems = problems;
    }

    /** The parts of a file, or empty where it is not YAML; what is wrong then stands in the problems. */
    static Optional<ContentFile.Parts> read(String path, byte[] content, ContentProblems problems) {
        try (var parser = YAML.createParser(content)) {
            var reader = new YamlReader(path, parser, problems);
            if (parser.nextToken() == null) {
                problems.add(path, 1, "the file is empty");
                return Optional.empty();
            }
            return Optional.of(new ContentFile.Parts(reader.value(""), reader.lines));
        } catch (JacksonException e) {
            var at = e.getLocation();
            problems.add(
                    path, at == null ? 1 : Math.max(1, at.getLineNr()), "this is not YAML: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private JsonNode value(String pointer) {
        lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            default -> NODES.stringNode(parser.getString());
        };
    }

    private JsonNode object(String pointer) {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            int line = parser.currentTokenLocation().getLineNr();
            lines.put(at, line);
            parser.nextToken();
            JsonNode value = value(at);
            if (object.has(key)) {
                problems.add(path, line, at + ": this key stands twice; each key may stand once");
            }
            object.set(key, value);
        }
        return object;
    }

    private JsonNode array(String pointer) {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer + "/" + array.size()));
        }
        return array;
    }
}
