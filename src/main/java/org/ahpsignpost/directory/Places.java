package org.ahpsignpost.directory;

import java.util.List;
import java.util.Optional;

/** Finds places from what people write, without asking anybody. Thread-safe. */
public interface Places {

    /** Reads an answer to "where are you?": an outward code, a postcode, a district or a place name, rightly or nearly rightly spelt. */
    PlaceAnswer find(String typed);

    /** The middle of an outward code anywhere in Great Britain, in any case; empty where there is none, or no such code. */
    Optional<Place> outwardCode(String code);

    /** The places named inside a message, in their order. Words that are only sometimes places count after a cue such as "near". */
    List<PlaceMention> mentionsIn(String text);
}
