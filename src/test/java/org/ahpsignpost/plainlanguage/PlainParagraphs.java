package org.ahpsignpost.plainlanguage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Hard paragraphs with what a careful editor made of them, and the facts that no rewriting may lose. */
public final class PlainParagraphs {

    /**
     * @param keep facts; all parts of a fact must stand in one sentence, each part in one of its wordings
     */
    public record Paragraph(String id, String before, String after, List<List<String>> keep) {

        /** The facts that stand in no sentence of a text, or in the next but one. */
        List<List<String>> lostIn(List<String> sentences) {
            return keep.stream()
                    .filter(fact -> sentences.stream().noneMatch(sentence -> stands(fact, sentence)))
                    .toList();
        }

        private static boolean stands(List<String> fact, String sentence) {
            String read = (" " + sentence + " ").toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            return fact.stream().allMatch(part -> {
                for (String wording : part.toLowerCase(Locale.ROOT).split("\\|")) {
                    if (read.contains(wording)) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    private PlainParagraphs() {}

    /** @param set {@code development} or {@code held-out} */
    static List<Paragraph> of(String set) {
        try (var in = PlainParagraphs.class.getResourceAsStream("/evaluation/plain/" + set + ".yaml")) {
            var paragraphs = new ArrayList<Paragraph>();
            for (var node : new YAMLMapper().readTree(in).path("paragraphs")) {
                var keep = new ArrayList<List<String>>();
                for (var fact : node.path("keep")) {
                    var parts = new ArrayList<String>();
                    fact.forEach(part -> parts.add(part.asString()));
                    keep.add(parts);
                }
                paragraphs.add(new Paragraph(
                        node.path("id").asString(),
                        node.path("before").asString(),
                        node.path("after").asString(),
                        keep));
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
