package org.ahpsignpost.directory.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.PlaceAnswer;
import org.jspecify.annotations.Nullable;

/** The names of places by their {@link NameKey}, each with its answer: one place, several, or outside England. */
final class PlaceNames {

    /** Entries of the same name closer than this are one place: a town's several postcode districts. */
    private static final double SAME_PLACE_MILES = 6;

    /** A person cannot choose between more than this. */
    private static final int MOST_TO_CHOOSE_FROM = 8;

    private final Map<String, PlaceAnswer> answers;
    private final Set<String> wellKnown;
    private final Map<String, Integer> wordsByFirst;

    private PlaceNames(Map<String, PlaceAnswer> answers, Set<String> wellKnown) {
        this.answers = answers;
        this.wellKnown = wellKnown;
        this.wordsByFirst = new HashMap<>(answers.size());
        for (String key : answers.keySet()) {
            int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
            int gap = key.indexOf(' ');
            wordsByFirst.merge(gap < 0 ? key : key.substring(0, gap), words, Math::max);
        }
    }

    static PlaceNames load(ContentPack pack, OutwardCodes codes, PlaceWords words) {
        var entries = new HashMap<String, List<Place>>(32_768);
        CsvRows.each(pack, "directory/geo/places-england-geonames.csv", row -> {
            String name = row.get(0);
            if (name.indexOf('(') < 0) { // "(PO Boxes)" is no place to be
                var place = new Place(name, row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
                String key = NameKey.of(name);
                entries.computeIfAbsent(key, k -> new ArrayList<>(2)).add(place);
                shortName(key, words.shortenBefore())
                        .ifPresent(shorter -> entries.computeIfAbsent(shorter, k -> new ArrayList<>(2))
                                .add(place));
            }
        });
        var answers = new HashMap<String, PlaceAnswer>(entries.size() * 2);
        var busiest = Comparator.comparingInt((Place place) -> -postcodes(codes, place))
                .thenComparing(Place::outwardCode);
        entries.forEach((key, places) -> answers.put(key, answer(places, busiest)));
        words.outsideEngland().forEach(name -> answers.put(NameKey.of(name), new PlaceAnswer.OutsideEngland(name)));
        var wellKnown = new HashSet<String>();
        for (var known : words.wellKnown()) {
            var found = new PlaceAnswer.Found(centre(known, entries, codes));
            for (String name : known.also()) {
                answers.put(NameKey.of(name), found);
                wellKnown.add(NameKey.of(name));
            }
            answers.put(NameKey.of(known.name()), found);
            wellKnown.add(NameKey.of(known.name()));
        }
        words.outsideEngland().forEach(name -> wellKnown.add(NameKey.of(name)));
        return new PlaceNames(Map.copyOf(answers), Set.copyOf(wellKnown));
    }

    @Nullable
    PlaceAnswer get(String key) {
        return answers.get(key);
    }

    /** Whether people mean this place by its plain name, so that it needs no cue. */
    boolean isWellKnown(String key) {
        return wellKnown.contains(key);
    }

    /** The most words of any name that starts with this word; 0 where none does. */
    int mostWords(String firstWord) {
        return wordsByFirst.getOrDefault(firstWord, 0);
    }

    /** What the word may be with one letter missing, added, changed or exchanged with the next; well-known places before others. */
    @Nullable
    PlaceAnswer nearly(String key) {
        var places = new LinkedHashSet<Place>();
        var known = new LinkedHashSet<Place>();
        EditsByOne.of(key, edit -> {
            if (answers.get(edit) instanceof PlaceAnswer.Found found) {
                (wellKnown.contains(edit) ? known : places).add(found.place());
            } else if (answers.get(edit) instanceof PlaceAnswer.Several several) {
                places.addAll(several.places());
            }
        });
        return oneOrSeveral(List.copyOf(known.isEmpty() ? places : known));
    }

    /** As {@link #nearly}, for well-known places alone. */
    @Nullable
    PlaceAnswer nearlyWellKnown(String key) {
        var known = new LinkedHashSet<Place>();
        EditsByOne.of(key, edit -> {
            if (wellKnown.contains(edit) && answers.get(edit) instanceof PlaceAnswer.Found found) {
                known.add(found.place());
            }
        });
        return oneOrSeveral(List.copyOf(known));
    }

    private static @Nullable PlaceAnswer oneOrSeveral(List<Place> places) {
        return switch (places.size()) {
            case 0 -> null;
            case 1 -> new PlaceAnswer.Found(places.getFirst());
            default -> new PlaceAnswer.Several(places.subList(0, Math.min(places.size(), MOST_TO_CHOOSE_FROM)));
        };
    }

    private static PlaceAnswer answer(List<Place> entries, Comparator<Place> busiest) {
        var apart = new ArrayList<Place>();
        entries.stream().sorted(busiest).forEach(entry -> {
            boolean same = apart.stream()
                    .anyMatch(other -> other.milesTo(entry.latitude(), entry.longitude()) < SAME_PLACE_MILES);
            if (!same) {
                apart.add(entry);
            }
        });
        return java.util.Objects.requireNonNull(oneOrSeveral(apart));
    }

    /** The named point nearest to the middle of the well-known code; the middle itself where no point is near. */
    private static Place centre(PlaceWords.WellKnown known, Map<String, List<Place>> entries, OutwardCodes codes) {
        var code = codes.read(known.code())
                .orElseThrow(() -> new IllegalStateException("no such outward code: " + known.code()))
                .place();
        var nearest = entries.getOrDefault(NameKey.of(known.name()), List.of()).stream()
                .min(Comparator.comparingDouble(place -> code.milesTo(place.latitude(), place.longitude())))
                .filter(place -> code.milesTo(place.latitude(), place.longitude()) < SAME_PLACE_MILES)
                .orElse(code);
        return new Place(known.name(), known.code(), nearest.latitude(), nearest.longitude());
    }

    private static java.util.Optional<String> shortName(String key, Set<String> shortenBefore) {
        String[] words = key.split(" ", 3);
        return words.length == 3 && shortenBefore.contains(words[1])
                ? java.util.Optional.of(words[0])
                : java.util.Optional.empty();
    }

    private static int postcodes(OutwardCodes codes, Place place) {
        var code = codes.get(place.outwardCode());
        return code == null ? 0 : code.postcodes();
    }
}
