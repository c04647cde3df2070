package org.ahpsignpost.plainlanguage.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;

/** Refuses terms whose plain words would change what a text says, and terms that stand twice with different plain words. */
public final class GlossaryCheck {

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private GlossaryCheck() {}

    public static void check(ContentPack pack, ContentProblems problems) {
        for (ContentFile file : pack.in(GlossaryReader.FOLDER)) {
            Map<String, String> seen = new HashMap<>();
            var terms = file.tree().path("terms");
            for (int i = 0; i < terms.size(); i++) {
                var node = terms.path(i);
                String term = node.path("term").asString();
                String plain = node.path("plain").asString();
                String pointer = "/terms/" + i;
                int more = negations(plain) - negations(term);
                if (more != 0 && !node.path("negates").asBoolean()) {
                    problems.add(
                            file,
                            pointer,
                            "\"" + plain + "\" says \"not\" where \"" + term
                                    + "\" does not, or the other way; write negates: true if that is right");
                }
                if (!figures(plain).equals(figures(term))) {
                    problems.add(file, pointer, "\"" + plain + "\" has other figures than \"" + term + "\"");
                }
                if (term.equals(plain)) {
                    problems.add(file, pointer, "\"" + term + "\" stands for itself");
                }
                if (!node.has("before") && !node.has("after") && !node.has("notBefore") && !node.has("notAfter")) {
                    String other = seen.put(node.path("kind").asString() + " " + term, plain);
                    if (other != null) {
                        problems.add(file, pointer, "\"" + term + "\" stands here twice");
                    }
                }
            }
        }
    }

    private static int negations(String words) {
        return Negations.in(List.of(words.split(" ")));
    }

    private static List<String> figures(String words) {
        return FIGURE.matcher(words).results().map(MatchResult::group).toList();
    }
}
