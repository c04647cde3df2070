package org.ahpsignpost.conversation;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The one way conversations, replies and reasons are written as JSON and read back. Thread-safe. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final ObjectReader CONVERSATION = MAPPER.readerFor(Conversation.class);
    private static final ObjectReader REPLY = MAPPER.readerFor(TurnReply.class);
    private static final ObjectWriter WRITER = MAPPER.writer();

    private Json() {}

    static String write(Object value) {
        return WRITER.writeValueAsString(value);
    }

    static Conversation conversation(String json) {
        return CONVERSATION.readValue(json);
    }

    /** The rules that saw danger, out of a turn's reasons. */
    static List<String> rules(String why) {
        return MAPPER.readTree(why)
                .path("safetyRules")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static TurnReply reply(String json) {
        return REPLY.readValue(json);
    }
}
