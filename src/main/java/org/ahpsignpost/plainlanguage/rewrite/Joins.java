package org.ahpsignpost.plainlanguage.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tag;
import org.ahpsignpost.plainlanguage.sentence.Token;
import tools.jackson.databind.JsonNode;

/** The words between two halves of a sentence that was cut, and the lists the rules ask: {@code plain-language/joins.yaml}. */
final class Joins {

    static final String FILE = "plain-language/joins.yaml";

    private final Map<String, List<Token>> joins;
    private final Map<List<String>, List<String>> late;
    private final Set<String> people = new HashSet<>();
    private final List<String> peopleEndings = new ArrayList<>();
    private final Set<String> things;
    private final Set<String> bodies;
    private final Set<String> beforeLists;
    private final List<List<String>> you;
    private final List<List<String>> together;

    private Joins(JsonNode tree) {
        joins = tree.path("joins").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, join -> tokens(join.getValue().asString())));
        late = tree.path("late").properties().stream()
                .collect(Collectors.toMap(
                        entry -> List.of(entry.getKey().split(" ")),
                        entry -> List.of(entry.getValue().asString().split(" "))));
        bodies = Set.copyOf(words(tree.path("bodies")));
        things = Set.copyOf(words(tree.path("things")));
        beforeLists = Set.copyOf(words(tree.path("before-lists")));
        together = words(tree.path("together")).stream()
                .map(words -> List.of(words.split(" ")))
                .toList();
        you = words(tree.path("you")).stream()
                .map(words -> List.of(words.split(" ")))
                .toList();
        for (String word : words(tree.path("people"))) {
            if (word.startsWith("-")) {
                peopleEndings.add(word.substring(1));
            } else {
                people.add(word);
            }
        }
    }

    static Joins of(ContentPack pack) {
        return new Joins(pack.file(FILE).tree());
    }

    /** The words of a join, as new tokens; the first may stand at the start of a sentence. */
    List<Token> words(String join) {
        return joins.getOrDefault(join, List.of());
    }

    /** Phrases that are put plainly only after all cuts, with their plain words. */
    Map<List<String>, List<String>> late() {
        return late;
    }

    /** Whether a noun, in the singular, is a word for people. */
    boolean isPerson(String noun) {
        return people.contains(noun)
                || !things.contains(noun) && peopleEndings.stream().anyMatch(noun::endsWith);
    }

    /** Whether a noun is a body that acts: a council, a service. */
    boolean isBody(String noun) {
        return bodies.contains(noun);
    }

    /** Whether a noun may stand before "of" and a list all of which it belongs to: "symptoms of". */
    boolean opensList(String noun) {
        return beforeLists.contains(noun);
    }

    /** How many words of a sentence belong together from a place on; 0 where none do. */
    int togetherAt(Sentence sentence, int at) {
        for (List<String> words : together) {
            boolean same = at + words.size() <= sentence.size();
            for (int i = 0; same && i < words.size(); i++) {
                same = sentence.at(at + i).is(words.get(i));
            }
            if (same) {
                return words.size();
            }
        }
        return 0;
    }

    /** The word groups that become "you". */
    List<List<String>> you() {
        return you;
    }

    private static List<Token> tokens(String words) {
        var tokens = new ArrayList<Token>();
        for (String word : words.split(" ")) {
            boolean comma = word.endsWith(",");
            tokens.add(Token.word(
                    comma ? word.substring(0, word.length() - 1) : word, tag(word.toLowerCase(Locale.ROOT))));
            if (comma) {
                tokens.add(Token.mark(","));
            }
        }
        return List.copyOf(tokens);
    }

    private static Tag tag(String word) {
        return switch (word) {
            case "this" -> Tag.PRONOUN;
            case "is", "are" -> Tag.AUXILIARY;
            case "because", "if", "that" -> Tag.SUBORDINATOR;
            case "for" -> Tag.PREPOSITION;
            case "to" -> Tag.PARTICLE;
            case "but" -> Tag.CONJUNCTION;
            case "so", "so,", "also" -> Tag.ADVERB;
            case "includes" -> Tag.VERB;
            default -> Tag.NOUN;
        };
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }
}
