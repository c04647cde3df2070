package org.ahpsignpost.directory.geography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ahpsignpost.content.ContentPack;
import tools.jackson.databind.JsonNode;

/** What {@code directory/places.yaml} says about names and cues, ready for looking up. All words are {@link NameKey keys}. */
record PlaceWords(
        List<WellKnown> wellKnown,
        Set<String> shortenBefore,
        Set<String> ordinaryWords,
        Set<String> notMisspelt,
        Set<String> ordinaryEndings,
        Set<String> sureCues,
        Set<String> likelyCues,
        Set<String> between,
        Set<String> after,
        Set<String> bodyBefore,
        Set<String> codesWithOtherMeanings,
        Set<String> areasOutsideEngland,
        List<String> outsideEngland) {

    /**
     * A place that people mean by its plain name.
     *
     * @param also other names for it
     */
    record WellKnown(String name, String code, List<String> also) {}

    static final String PATH = "directory/places.yaml";

    static PlaceWords load(ContentPack pack) {
        JsonNode tree = pack.file(PATH).tree();
        var wellKnown = new ArrayList<WellKnown>();
        for (JsonNode place : tree.path("wellKnown")) {
            wellKnown.add(new WellKnown(
                    place.path("name").asString(), place.path("code").asString(), texts(place.path("also"))));
        }
        return new PlaceWords(
                wellKnown,
                keys(tree.path("shortenBefore")),
                keys(tree.path("ordinaryWords")),
                keys(tree.path("notMisspelt")),
                keys(tree.path("ordinaryEndings")),
                cues(tree, "sure"),
                cues(tree, "likely"),
                cues(tree, "between"),
                cues(tree, "after"),
                cues(tree, "bodyBefore"),
                set(tree.path("codesWithOtherMeanings"), code -> code.toUpperCase(Locale.ROOT)),
                set(tree.path("areasOutsideEngland"), area -> area.toUpperCase(Locale.ROOT)),
                texts(tree.path("outsideEngland")));
    }

    /** Cues of all languages together: people mix languages in one message. */
    private static Set<String> cues(JsonNode tree, String kind) {
        var all = new HashSet<String>();
        for (JsonNode language : tree.path("cues")) {
            all.addAll(keys(language.path(kind)));
        }
        return Set.copyOf(all);
    }

    private static Set<String> keys(JsonNode words) {
        return set(words, NameKey::of);
    }

    private static Set<String> set(JsonNode words, UnaryOperator<String> change) {
        var all = new HashSet<String>();
        words.forEach(word -> all.add(change.apply(word.asString())));
        return Set.copyOf(all);
    }

    private static List<String> texts(JsonNode words) {
        var all = new ArrayList<String>();
        words.forEach(word -> all.add(word.asString()));
        return List.copyOf(all);
    }
}
