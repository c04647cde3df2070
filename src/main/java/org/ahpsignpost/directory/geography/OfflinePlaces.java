package org.ahpsignpost.directory.geography;

import java.util.List;
import java.util.Optional;
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

    private OfflinePlaces(OutwardCodes codes, PlaceNames names, PlaceWords words) {
        this.codes = codes;
        this.names = names;
        this.postcodes = new PostcodeReader(codes, words.areasOutsideEngland());
        this.mentions = new MentionFinder(names, postcodes, words);
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
        var inside =
                mentions.in(text).stream().map(PlaceMention::place).distinct().toList();
        if (inside.size() == 1) {
            return inside.getFirst();
        }
        var nearly = key.length() < SHORTEST_MISSPELT ? null : names.nearly(key);
        return nearly != null ? nearly : inside.isEmpty() ? new PlaceAnswer.Unknown() : inside.getFirst();
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
