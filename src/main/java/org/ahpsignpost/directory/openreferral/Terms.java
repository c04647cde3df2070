package org.ahpsignpost.directory.openreferral;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the words of directories mean, from {@code directory/terms.yaml}. */
final class Terms {

    static final String PATH = "directory/terms.yaml";

    private static final int LONGEST_PHRASE = 4;

    private final Map<String, Profession> professions;
    private final Map<String, AccessFact> access;
    private final Set<String> wholeOfEngland = new HashSet<>();

    private Terms(JsonNode tree) {
        professions = meanings(tree.path("professions"), Profession::of);
        access = meanings(tree.path("access"), AccessFact::of);
        tree.path("wholeOfEngland").forEach(name -> wholeOfEngland.add(plain(name.asString())));
    }

    static Terms load(ContentPack pack) {
        return new Terms(pack.file(PATH).tree());
    }

    /** The profession that a term's name or address stands for; null where it stands for none. */
    @Nullable
    Profession profession(String term) {
        return professions.get(plain(term));
    }

    @Nullable
    AccessFact access(String term) {
        return access.get(plain(term));
    }

    boolean isWholeOfEngland(String area) {
        return wholeOfEngland.contains(plain(area));
    }

    /** The professions whose words stand in a service's name. */
    Set<Profession> professionsIn(String name) {
        var found = EnumSet.noneOf(Profession.class);
        String[] words = plain(name).split(" ");
        for (int from = 0; from < words.length; from++) {
            var phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                var profession = professions.get(phrase.toString());
                if (profession != null) {
                    found.add(profession);
                }
            }
        }
        return found;
    }

    private static <T> Map<String, T> meanings(JsonNode tree, Function<String, Optional<T>> named) {
        var meanings = new HashMap<String, T>();
        tree.properties()
                .forEach(entry -> named.apply(entry.getKey()).ifPresent(meaning -> {
                    entry.getValue().path("words").forEach(word -> meanings.put(plain(word.asString()), meaning));
                    entry.getValue().path("uris").forEach(uri -> meanings.put(plain(uri.asString()), meaning));
                }));
        return meanings;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}/:.-]+", " ")
                .strip();
    }
}
