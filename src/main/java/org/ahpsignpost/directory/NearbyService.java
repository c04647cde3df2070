package org.ahpsignpost.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One service that was found. {@link ServiceDirectory#card} tells the rest.
 *
 * @param miles to its nearest place, not rounded; null where nobody has to go there
 * @param selfReferral {@code yes}, {@code no} or {@code unknown}
 * @param needsMet needs of the query that it is known to meet
 * @param needsNotMet needs that it is known not to meet
 * @param needsNotKnown needs of which the directory says nothing: the person may ask
 * @param outsideArea whether it says that it is for people who live elsewhere
 */
public record NearbyService(
        String id,
        String name,
        Reach reach,
        @Nullable Double miles,
        String selfReferral,
        Set<String> needsMet,
        Set<String> needsNotMet,
        Set<String> needsNotKnown,
        boolean outsideArea) {

    /** How a person and the service come together. */
    public enum Reach {
        /** The person goes there. */
        VISIT,
        /** The service comes to the person. */
        HOME_VISIT,
        /** By phone or video. */
        REMOTE
    }

    public NearbyService {
        needsMet = Set.copyOf(needsMet);
        needsNotMet = Set.copyOf(needsNotMet);
        needsNotKnown = Set.copyOf(needsNotKnown);
    }
}
