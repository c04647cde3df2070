package org.ahpsignpost.directory.catalogue;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;

/**
 * One service as we keep it. Its texts are cleaned: no markup, no control characters, no more than a few hundred letters. What the
 * directory does not say is null, empty or {@link SelfReferral#UNKNOWN}.
 *
 * @param example whether the service is invented
 * @param access what is known: true where it is offered, false where it is not
 * @param accessNotes what the directory says about access in its own words
 * @param languages other languages spoken there, as the directory names them
 */
public record ServiceRecord(
        String id,
        String name,
        boolean example,
        @Nullable String organisation,
        @Nullable String description,
        @Nullable String alert,
        Contact contact,
        Set<Profession> professions,
        SelfReferral selfReferral,
        @Nullable String howToGetIn,
        Eligibility eligibility,
        List<Cost> costs,
        @Nullable String fees,
        List<OpeningTime> hours,
        Map<AccessFact, Boolean> access,
        List<String> accessNotes,
        List<String> languages,
        List<Site> sites,
        ServiceArea area,
        Provenance provenance) {

    public ServiceRecord {
        professions = inOrder(professions);
        costs = List.copyOf(costs);
        hours = List.copyOf(hours);
        access = inOrder(access);
        accessNotes = List.copyOf(accessNotes);
        languages = List.copyOf(languages);
        sites = List.copyOf(sites);
    }

    /** How to reach the service. */
    public record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String url) {}

    /**
     * Who may come.
     *
     * @param words in the directory's words
     * @param minimumAge in years, inclusive
     * @param maximumAge in years, inclusive
     */
    public record Eligibility(
            @Nullable String words,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge) {}

    /** The same record as fetched at another time. */
    public ServiceRecord fetchedAt(Instant time) {
        var provenance = new Provenance(
                this.provenance.source(),
                this.provenance.licence(),
                this.provenance.lastModified(),
                this.provenance.assured(),
                time);
        return new ServiceRecord(
                id,
                name,
                example,
                organisation,
                description,
                alert,
                contact,
                professions,
                selfReferral,
                howToGetIn,
                eligibility,
                costs,
                fees,
                hours,
                access,
                accessNotes,
                languages,
                sites,
                area,
                provenance);
    }

    // Set.copyOf and Map.copyOf change their order from one start to the next, and the fingerprint with it
    private static Set<Profession> inOrder(Set<Profession> professions) {
        var copy = EnumSet.noneOf(Profession.class);
        copy.addAll(professions);
        return Collections.unmodifiableSet(copy);
    }

    private static Map<AccessFact, Boolean> inOrder(Map<AccessFact, Boolean> access) {
        var copy = new EnumMap<AccessFact, Boolean>(AccessFact.class);
        copy.putAll(access);
        return Collections.unmodifiableMap(copy);
    }
}
