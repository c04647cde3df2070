package org.ahpsignpost.conversation;

import java.util.List;
import java.util.Map;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.dialogue.SlotAnswer;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.PlaceAnswer;
import org.ahpsignpost.directory.PlaceMention;
import org.ahpsignpost.directory.Places;
import org.jspecify.annotations.Nullable;

/** Finds the place in a message. */
final class PlaceListening {

    /** A name that stands for more places than this is answered by asking for a postcode's first half instead. */
    private static final int MOST_READINGS = 6;

    private final Places places;

    PlaceListening(Places places) {
        this.places = places;
    }

    /**
     * @param answer what the message says of a place; null where nothing
     * @param rest the message without the place
     */
    record Heard(@Nullable SlotAnswer answer, String rest) {}

    /**
     * The place that a message tells of; the first half of a full postcode that was removed from it comes first.
     *
     * @param asked whether we have just asked for a place, so that the whole message may be its name
     */
    Heard in(Turn turn, boolean asked) {
        String text = turn.text();
        var outwardCodes = turn.redaction.outwardCodes();
        if (!outwardCodes.isEmpty()) {
            var place = places.find(outwardCodes.getFirst());
            return new Heard(answer(place), text);
        }
        if (asked) {
            var whole = places.find(text);
            if (!(whole instanceof PlaceAnswer.Unknown)) {
                return new Heard(answer(whole), "");
            }
        }
        var mentions = mentions(turn);
        if (mentions.isEmpty()) {
            return new Heard(null, text);
        }
        // the last place named is the one meant: "moved from Leeds, now in Bristol"
        var mention = mentions.getLast();
        return new Heard(answer(mention.place()), without(text, mentions));
    }

    /** The message without the places it names: where somebody is tells nothing of what they want. */
    String rest(Turn turn) {
        var mentions = mentions(turn);
        return mentions.isEmpty() ? turn.text() : without(turn.text(), mentions);
    }

    /** Found once a turn: two steps ask for them. */
    private List<PlaceMention> mentions(Turn turn) {
        var found = turn.places;
        if (found == null) {
            found = places.mentionsIn(turn.text());
            turn.places = found;
        }
        return found;
    }

    private static String without(String text, List<PlaceMention> mentions) {
        var rest = new StringBuilder(text);
        mentions.reversed().forEach(mention -> rest.replace(mention.start(), mention.end(), " "));
        return rest.toString();
    }

    private static @Nullable SlotAnswer answer(PlaceAnswer answer) {
        return switch (answer) {
            case PlaceAnswer.Found found -> new SlotAnswer.Value(slots(found.place()));
            case PlaceAnswer.Several several ->
                new SlotAnswer.Several(several.places().stream()
                        .limit(MOST_READINGS)
                        .map(place -> Option.words(place.outwardCode(), place.name() + ", " + place.outwardCode()))
                        .toList());
            case PlaceAnswer.OutsideEngland outside -> new SlotAnswer.Unusable("outside-england");
            case PlaceAnswer.Unknown unknown -> null;
        };
    }

    private static Map<String, String> slots(Place place) {
        return Map.of("place", place.outwardCode(), "place_name", place.name());
    }
}
