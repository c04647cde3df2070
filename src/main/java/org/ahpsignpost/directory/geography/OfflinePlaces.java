package org.ahpsignpost.directory.geography;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.PlaceAnswer;
import org.ahpsignpost.directory.PlaceMention;
import org.ahpsignpost.directory.Places;

/** Places from the tables of the content pack, held in memory (about 10 MB). */
public final class OfflinePlaces implements Places {

    private static final int LONGEST_TYPED = 200;
    private static final int SHORTEST_MISSPELT = 5;

    private final OutwardCodes codes;
    private final PlaceNames names;
    private final PostcodeReader postcodes;
    private final MentionFinder mentions;
    private final Set<String> notMisspelt;

    private OfflinePlaces(OutwardCodes codes, PlaceNames names, PlaceWords words) {
        this.codes = codes;
        this.names = names;
        this.postcodes = new PostcodeReader(codes, words.areasOutsideEngland());
        this.mentions = new MentionFinder(names, postcodes, words);
        this.notMisspelt = words.notMisspelt();
    }

    /** Reads the tables; takes a fraction of a second. */
    public static Places load(ContentPack pack) {
        var words = PlaceWords.load(pack);
        var codes = OutwardCodes.load(pack);
        return new OfflinePlaces(codes, PlaceNames.load(pack, codes, words), words);
    }

    @Override
    public PlaceAnswer find(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST_TYPED) {
            return new PlaceAnswer.Unknown();
        }
        var code = postcodes.read(text);
        if (code != null) {
            return code;
        }
        String key = NameKey.of(text);
        var named = names.get(key);
        return named != null ? named : insideOrMisspelt(text, key);
    }

    private PlaceAnswer insideOrMisspelt(String text, String key) {
        var inside = mentions.in(text).stream().map(PlaceMention::place).toList();
        if (!inside.isEmpty()) {
            // "Leicester, LE2": the code is the more exact
            return inside.stream().filter(OfflinePlaces::isCode).findFirst().orElse(inside.getFirst());
        }
        boolean guess = key.length() >= SHORTEST_MISSPELT && !notMisspelt.contains(key);
        var nearly = guess ? names.nearly(key) : null;
        return nearly != null ? nearly : new PlaceAnswer.Unknown();
    }

    private static boolean isCode(PlaceAnswer answer) {
        return answer instanceof PlaceAnswer.Found(Place place) && place.name().equals(place.outwardCode());
    }

    @Override
    public Optional<Place> outwardCode(String code) {
        return codes.read(code).map(OutwardCodes.OutwardCode::place);
    }

    @Override
    public List<PlaceMention> mentionsIn(String text) {
        return List.copyOf(mentions.in(text));
    }
}
