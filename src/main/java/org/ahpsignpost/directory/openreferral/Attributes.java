package org.ahpsignpost.directory.openreferral;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.SelfReferral;
import org.ahpsignpost.labels.Profession;
import tools.jackson.databind.JsonNode;

/**
 * The taxonomy terms of one service: ours ({@code signpost-…}, see docs/directory.md) and those that {@link Terms} knows.
 */
final class Attributes {

    private static final String OURS = "signpost-";

    private final Terms terms;
    private final Set<Profession> professions = EnumSet.noneOf(Profession.class);
    private final Map<AccessFact, Boolean> access = new EnumMap<>(AccessFact.class);
    private SelfReferral selfReferral = SelfReferral.UNKNOWN;
    private boolean example;

    private Attributes(Terms terms) {
        this.terms = terms;
    }

    static Attributes of(JsonNode service, Terms terms) {
        var attributes = new Attributes(terms);
        attributes.readAll(service.path("attributes"));
        for (JsonNode place : service.path("service_at_locations")) {
            JsonNode location = place.path("location");
            attributes.readAll(location.path("attributes"));
            location.path("accessibility").forEach(access -> attributes.readAll(access.path("attributes")));
        }
        return attributes;
    }

    Set<Profession> professions() {
        return professions;
    }

    Map<AccessFact, Boolean> access() {
        return access;
    }

    SelfReferral selfReferral() {
        return selfReferral;
    }

    boolean example() {
        return example;
    }

    private void readAll(JsonNode attributes) {
        attributes.forEach(attribute -> read(attribute.path("taxonomy_term")));
    }

    private void read(JsonNode term) {
        String taxonomy = term.path("taxonomy").asString("").strip().toLowerCase(Locale.ROOT);
        if (taxonomy.startsWith(OURS)) {
            ours(
                    taxonomy.substring(OURS.length()),
                    term.path("term").asString("").strip());
        } else {
            List.of("name", "term", "term_uri")
                    .forEach(field -> others(term.path(field).asString("")));
        }
    }

    private void ours(String taxonomy, String term) {
        switch (taxonomy) {
            case "profession" -> Profession.of(term).ifPresent(professions::add);
            case "access" -> AccessFact.of(term).ifPresent(fact -> access.put(fact, true));
            case "no-access" -> AccessFact.of(term).ifPresent(fact -> access.put(fact, false));
            case "self-referral" -> selfReferral = selfReferral(term);
            case "record" -> example |= term.equals("example");
            default -> {
                // a taxonomy of a later version says nothing to this one
            }
        }
    }

    private void others(String words) {
        var profession = terms.profession(words);
        if (profession != null) {
            professions.add(profession);
        }
        var fact = terms.access(words);
        if (fact != null) {
            access.putIfAbsent(fact, true);
        }
    }

    private static SelfReferral selfReferral(String term) {
        return switch (term) {
            case "yes" -> SelfReferral.YES;
            case "no" -> SelfReferral.NO;
            default -> SelfReferral.UNKNOWN;
        };
    }

    /** What the directory says about access in its own words, place by place. */
    static List<String> accessNotes(JsonNode service) {
        var notes = new ArrayList<String>();
        for (JsonNode place : service.path("service_at_locations")) {
            for (JsonNode access : place.path("location").path("accessibility")) {
                var note = Fields.text(access, "description", Fields.LINE);
                if (note != null && !notes.contains(note)) {
                    notes.add(note);
                }
            }
        }
        return notes.subList(0, Math.min(notes.size(), 5));
    }
}
