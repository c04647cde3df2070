package org.ahpsignpost.dialogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.labels.Label;

/**
 * Something we say, as a reference and not yet as words: so that it can be said again, more simply or in another language.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "say")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Said.Message.class, name = "message"),
    @JsonSubTypes.Type(value = Said.Knowledge.class, name = "knowledge"),
    @JsonSubTypes.Type(value = Said.Services.class, name = "services"),
    @JsonSubTypes.Type(value = Said.Resources.class, name = "resources")
})
public sealed interface Said {

    /** A sentence of the message book. */
    record Message(String key, Map<String, String> arguments) implements Said {
        public Message {
            arguments = Map.copyOf(arguments);
        }
    }

    /** What we know of a label, in the version {@code plain}, {@code simple} or {@code forPatients}. */
    record Knowledge(Label label, String version) implements Said {}

    /** Services by id, nearest first, as seen from an outward code. */
    record Services(List<String> ids, String from) implements Said {
        public Services {
            ids = List.copyOf(ids);
        }
    }

    /** Resources by their name in the closed list. */
    record Resources(List<String> ids) implements Said {
        public Resources {
            ids = List.copyOf(ids);
        }
    }
}
