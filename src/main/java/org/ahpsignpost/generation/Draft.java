package org.ahpsignpost.generation;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.generation.Ask.Passage;
import org.ahpsignpost.generation.ModelReply.Finish;
import org.ahpsignpost.generation.ModelReply.Spoken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer to be judged, read with distrust.
 *
 * @param readable whether it was the JSON object that was asked for
 * @param text the answer with its tokens; empty where there is none
 * @param citations the keys it cites, whether or not there are such sources
 */
record Draft(Ask ask, Finish finish, boolean readable, String text, List<String> citations, boolean abstains) {

    private static final int LONGEST = 20_000;

    Draft {
        citations = List.copyOf(citations);
    }

    static Draft of(Ask ask, Spoken spoken) {
        JsonNode tree = tree(spoken.content());
        JsonNode citations = tree.path("citations");
        boolean readable = tree.path("answer").isString()
                && citations.isArray()
                && tree.path("abstain").isBoolean();
        var keys = new ArrayList<String>();
        citations.forEach(key -> keys.add(key.asString("")));
        return new Draft(
                ask,
                spoken.finish(),
                readable,
                readable ? PromptText.ordinary(tree.path("answer").asString()).strip() : "",
                keys,
                tree.path("abstain").asBoolean(false));
    }

    /** The sources it cites, of those there are. */
    List<Passage> cited() {
        return ask.cited(citations);
    }

    /** Servers that know no schema put words or a fence around the object. */
    private static JsonNode tree(String content) {
        int from = content.indexOf('{');
        int to = content.lastIndexOf('}');
        if (from < 0 || to < from || content.length() > LONGEST) {
            return JsonMapper.shared().missingNode();
        }
        try {
            return JsonMapper.shared().readTree(content.substring(from, to + 1));
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }

    /** Leaves the words out. */
    @Override
    public String toString() {
        return "Draft[" + finish + ", " + readable + "]";
    }
}
