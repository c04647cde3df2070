package org.ahpsignpost.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search gave. */
public sealed interface SearchOutcome {

    /**
     * There is something within 40 miles, or that comes to the person.
     *
     * @param services at least one, best first
     * @param withinMiles the radius that was needed: 10, 25 or 40
     * @param nearerByReferral where only self-referral was wanted: a service nearer than all of these that wants a letter, or does
     *     not say; null where there is none
     */
    record Found(
            List<NearbyService> services,
            int withinMiles,
            @Nullable NearbyService nearerByReferral) implements SearchOutcome {

        public Found {
            services = List.copyOf(services);
        }
    }

    /**
     * There is nothing within 40 miles.
     *
     * @param nearest the nearest farther away, of those that are not for people elsewhere where there is one; null where there is none at all
     * @param byReferral where only self-referral was wanted: the nearest within 40 miles that wants a letter, or does not say; null where
     *     there is none
     */
    record NoneNear(
            @Nullable NearbyService nearest, @Nullable NearbyService byReferral) implements SearchOutcome {}

    /** There is no directory to look in. */
    record Unavailable() implements SearchOutcome {}
}
