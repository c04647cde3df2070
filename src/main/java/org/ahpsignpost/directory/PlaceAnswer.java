package org.ahpsignpost.directory;

import java.util.List;

/** What became of the place a person named. */
public sealed interface PlaceAnswer {

    /** There is one such place in England. */
    record Found(Place place) implements PlaceAnswer {}

    /**
     * The name stands for several places: ask which.
     *
     * @param places two to eight, the busier first; their outward codes tell them apart
     */
    record Several(List<Place> places) implements PlaceAnswer {

        public Several {
            places = List.copyOf(places);
        }
    }

    /**
     * The place is in Scotland, Wales, Northern Ireland, the Channel Islands or the Isle of Man.
     *
     * @param name the outward code or name, as we know it
     */
    record OutsideEngland(String name) implements PlaceAnswer {}

    /** We know no such place. */
    record Unknown() implements PlaceAnswer {}
}
