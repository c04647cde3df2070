package org.ahpsignpost.plainlanguage.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.plainlanguage.glossary.Term.Neighbours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code plain-language/glossary/*.yaml} and {@code plain-language/verbs.yaml}. */
public final class GlossaryReader {

    static final String FOLDER = "plain-language/glossary";
    static final String VERBS = "plain-language/verbs.yaml";

    private GlossaryReader() {}

    public static Glossary glossary(ContentPack pack) {
        return new Glossary(
                terms(pack),
                inflection(pack),
                new HashSet<>(words(pack.file(VERBS).tree().path("always"))));
    }

    public static Inflection inflection(ContentPack pack) {
        var tree = pack.file(VERBS).tree();
        var irregular = new ArrayList<List<String>>();
        for (JsonNode verb : tree.path("irregular")) {
            irregular.add(words(verb));
        }
        return new Inflection(irregular, new HashSet<>(words(tree.path("doubling"))));
    }

    /** The terms of all files, the same only once. Where several fit in one place, the first file's is taken. */
    static List<Term> terms(ContentPack pack) {
        var terms = new ArrayList<Term>();
        var seen = new HashSet<Term>();
        var shared = new HashMap<Set<String>, Set<String>>();
        for (ContentFile file : pack.in(FOLDER)) {
            for (JsonNode node : file.tree().path("terms")) {
                var term = term(node, shared);
                if (seen.add(term)) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    /** @param shared sets of words that were read before: many terms have the same */
    private static Term term(JsonNode node, Map<Set<String>, Set<String>> shared) {
        return new Term(
                node.path("term").asString(),
                Kind.of(node.path("kind").asString()),
                node.path("plain").asString(),
                text(node, "termMany"),
                text(node, "plainMany"),
                text(node, "behind"),
                new Neighbours(
                        set(node.path("before"), shared),
                        set(node.path("after"), shared),
                        set(node.path("notBefore"), shared),
                        set(node.path("notAfter"), shared)),
                node.path("negates").asBoolean());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.path(field).asString() : null;
    }

    private static Set<String> set(JsonNode list, Map<Set<String>, Set<String>> shared) {
        if (list.isMissingNode()) {
            return Set.of();
        }
        var read = Set.copyOf(new HashSet<>(words(list)));
        return shared.computeIfAbsent(read, same -> same);
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asString()));
        return List.copyOf(words);
    }
}
