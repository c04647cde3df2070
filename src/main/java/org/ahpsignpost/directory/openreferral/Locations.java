package org.ahpsignpost.directory.openreferral;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.catalogue.ServiceArea;
import org.ahpsignpost.directory.catalogue.Site;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads where a service is and whom it covers. A point that cannot be in Britain gives way to the middle of the outward code. */
final class Locations {

    private static final int MOST_SITES = 50;
    private static final int INWARD = 3;

    private final Places places;
    private final Terms terms;

    Locations(Places places, Terms terms) {
        this.places = places;
        this.terms = terms;
    }

    List<Site> sites(JsonNode service) {
        var sites = new ArrayList<Site>();
        for (JsonNode place : service.path("service_at_locations")) {
            if (place.path("location").isObject() && sites.size() < MOST_SITES) {
                sites.add(site(place.path("location")));
            }
        }
        return sites;
    }

    ServiceArea area(JsonNode service) {
        String name = null;
        boolean national = false;
        var codes = new LinkedHashSet<String>();
        for (JsonNode area : service.path("service_areas")) {
            String said = Fields.text(area, "name", Fields.LINE);
            name = name == null ? said : name;
            national |= said != null && terms.isWholeOfEngland(said);
            if (area.path("extent_type").asString("").equals("text")) {
                addCodes(area.path("extent").asString(""), codes);
            }
        }
        return new ServiceArea(name, List.copyOf(codes), national);
    }

    private Site site(JsonNode location) {
        JsonNode address = address(location);
        var code = outwardCode(address.path("postal_code").asString(""));
        Double latitude = Fields.number(location, "latitude");
        Double longitude = Fields.number(location, "longitude");
        if (latitude == null || longitude == null || !inBritain(latitude, longitude)) {
            latitude = code == null ? null : code.latitude();
            longitude = code == null ? null : code.longitude();
        }
        return new Site(
                Fields.text(location, "name", Fields.NAME),
                oneLine(address),
                code == null ? null : code.outwardCode(),
                latitude,
                longitude,
                location.path("location_type").asString("").equals("physical"));
    }

    /** The address people go to, before the one that letters go to. */
    private static JsonNode address(JsonNode location) {
        JsonNode addresses = location.path("addresses");
        for (JsonNode address : addresses) {
            if (address.path("address_type").asString("").equals("physical")) {
                return address;
            }
        }
        return addresses.path(0);
    }

    private static @Nullable String oneLine(JsonNode address) {
        String line = Stream.of("address_1", "address_2", "city", "postal_code")
                .map(field -> Fields.text(address, field, 100))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? null : line;
    }

    private @Nullable Place outwardCode(String postalCode) {
        String code = postalCode.replace(" ", "").toUpperCase(Locale.ROOT);
        int outward = code.length() > INWARD + 1 ? code.length() - INWARD : code.length();
        return places.outwardCode(code.substring(0, outward)).orElse(null);
    }

    private void addCodes(String extent, Set<String> codes) {
        for (String part : extent.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", 500)) {
            boolean area = part.length() <= 2 && !part.isEmpty() && part.chars().allMatch(Character::isLetter);
            if (area || places.outwardCode(part).isPresent()) {
                codes.add(part);
            }
        }
    }

    private static boolean inBritain(double latitude, double longitude) {
        return latitude > 49.8 && latitude < 61 && longitude > -8.7 && longitude < 2;
    }
}
