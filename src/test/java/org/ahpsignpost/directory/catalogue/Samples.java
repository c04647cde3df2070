package org.ahpsignpost.directory.catalogue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;

/** Builds services for tests: say only what matters, the rest is plain. */
public final class Samples {

    private final String id;
    private String name = "Clinic";
    private Set<Profession> professions = Set.of(Profession.PODIATRIST);
    private SelfReferral selfReferral = SelfReferral.UNKNOWN;
    private ServiceRecord.Eligibility eligibility = new ServiceRecord.Eligibility(null, null, null);
    private final Map<AccessFact, Boolean> access = new EnumMap<>(AccessFact.class);
    private final List<Site> sites = new ArrayList<>();
    private final List<OpeningTime> hours = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private ServiceArea area = ServiceArea.NOT_SAID;
    private @Nullable LocalDate assured;

    private Samples(String id) {
        this.id = id;
    }

    public static Samples service(String id) {
        return new Samples(id);
    }

    public Samples named(String other) {
        name = other;
        return this;
    }

    public Samples of(Profession... these) {
        professions = Set.of(these);
        return this;
    }

    public Samples selfReferral(SelfReferral taken) {
        selfReferral = taken;
        return this;
    }

    public Samples ages(@Nullable Integer min, @Nullable Integer max) {
        eligibility = new ServiceRecord.Eligibility(null, min, max);
        return this;
    }

    public Samples access(AccessFact fact, boolean offered) {
        access.put(fact, offered);
        return this;
    }

    public Samples at(double latitude, double longitude) {
        sites.add(new Site("Health centre", "1 Test Lane, LE2 9ZZ", "LE2", latitude, longitude, true));
        return this;
    }

    public Samples officeAt(double latitude, double longitude) {
        sites.add(new Site("Office", "2 Test Lane, LE2 9ZZ", "LE2", latitude, longitude, false));
        return this;
    }

    public Samples area(String areaName, String... codes) {
        area = new ServiceArea(areaName, List.of(codes), areaName.equals("England"));
        return this;
    }

    public Samples open(String opens, String closes, DayOfWeek... days) {
        hours.add(new OpeningTime(List.of(days), LocalTime.parse(opens), LocalTime.parse(closes), 1, null, null, null));
        return this;
    }

    public Samples open(OpeningTime time) {
        hours.add(time);
        return this;
    }

    public Samples cost(@Nullable String option, @Nullable String pounds, @Nullable String words) {
        costs.add(new Cost(option, pounds == null ? null : new BigDecimal(pounds), words, null));
        return this;
    }

    public Samples assured(@Nullable LocalDate day) {
        assured = day;
        return this;
    }

    public ServiceRecord build() {
        return new ServiceRecord(
                id,
                name,
                false,
                "Trust",
                "What it does.",
                null,
                new ServiceRecord.Contact("0116 496 0101", null, null),
                professions,
                selfReferral,
                null,
                eligibility,
                costs,
                null,
                hours,
                access,
                List.of(),
                List.of(),
                sites,
                area,
                new Provenance("test", "OGL", Instant.parse("2026-01-02T03:04:05Z"), assured, Instant.EPOCH));
    }
}
