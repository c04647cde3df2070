package org.ahpsignpost.directory.search;

import static org.ahpsignpost.directory.catalogue.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.directory.DirectoryHealth;
import org.ahpsignpost.directory.NearbyService;
import org.ahpsignpost.directory.NearbyService.Reach;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.SearchOutcome;
import org.ahpsignpost.directory.ServiceQuery;
import org.ahpsignpost.directory.TestPack;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.Samples;
import org.ahpsignpost.directory.catalogue.SelfReferral;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Place HERE = new Place("LE2", "LE2", 52.6, -1.1);
    private static final double MILE = 1 / 69.05;

    @Test
    void theNearestComesFirstWithItsMiles() {
        var found = found(query(), north("far", 8), north("near", 2), north("middle", 5));
        assertThat(found.services()).extracting(NearbyService::id).containsExactly("near", "middle", "far");
        assertThat(found.services().getFirst().miles()).isCloseTo(2, within(0.05));
        assertThat(found.withinMiles()).isEqualTo(10);
    }

    @Test
    void theRadiusWidensOnlyWhereNothingIsNearer() {
        assertThat(found(query(), north("a", 9), north("b", 20)).services()).hasSize(1);
        assertThat(found(query(), north("a", 12), north("b", 24), north("c", 30))
                        .withinMiles())
                .isEqualTo(25);
        assertThat(found(query(), north("c", 39)).withinMiles()).isEqualTo(40);
    }

    @Test
    void beyondFortyMilesTheNearestIsToldAsFarAway() {
        var outcome = (SearchOutcome.NoneNear) find(query(), north("far", 90), north("nearer", 60));
        assertThat(outcome.nearest()).isNotNull().extracting(NearbyService::id).isEqualTo("nearer");
        assertThat(find(query().of(Profession.ORTHOPTIST), north("a", 1)))
                .isEqualTo(new SearchOutcome.NoneNear(null, null));
    }

    @Test
    void aServiceWithSeveralPlacesCountsOnceByItsNearest() {
        var found = found(query(), north("a", 9).at(52.6 + MILE, -1.1));
        assertThat(found.services())
                .singleElement()
                .satisfies(one -> assertThat(one.miles()).isCloseTo(1, within(0.05)));
    }

    @Test
    void anEmptyDirectoryIsUnavailable() {
        assertThat(find(query())).isEqualTo(new SearchOutcome.Unavailable());
    }

    @Test
    void servicesForOtherAgesAreLeftOut() {
        Samples[] all = {north("children", 1).ages(0, 16), north("adults", 2).ages(18, null), north("all", 3)};
        assertThat(ids(query().aged(7), all)).containsExactly("children", "all");
        assertThat(ids(query().aged(16), all)).containsExactly("children", "all");
        assertThat(ids(query().aged(40), all)).containsExactly("adults", "all");
        assertThat(ids(query().who("my_child"), all)).containsExactly("children", "all");
        assertThat(ids(query().who("adult"), all)).containsExactly("adults", "all");
        assertThat(ids(query(), all)).containsExactly("children", "adults", "all");
    }

    @Test
    void everyResultTellsItsSelfReferral() {
        var found = found(
                query(),
                north("a", 1).selfReferral(SelfReferral.NO),
                north("b", 2).selfReferral(SelfReferral.YES),
                north("c", 3));
        assertThat(found.services()).extracting(NearbyService::selfReferral).containsExactly("no", "yes", "unknown");
    }

    @Test
    void whereOnlySelfReferralIsWantedTheNearerOneThatWantsALetterIsTold() {
        var found = found(
                query().selfReferralOnly(),
                north("letter", 1).selfReferral(SelfReferral.NO),
                north("self", 6).selfReferral(SelfReferral.YES));
        assertThat(found.services()).extracting(NearbyService::id).containsExactly("self");
        assertThat(found.nearerByReferral())
                .isNotNull()
                .extracting(NearbyService::id)
                .isEqualTo("letter");
    }

    @Test
    void whereNoneTakesSelfReferralTheAnswerSaysSoAndNamesTheOneByReferral() {
        var outcome = (SearchOutcome.NoneNear)
                find(query().selfReferralOnly(), north("letter", 1).selfReferral(SelfReferral.NO));
        assertThat(outcome.nearest()).isNull();
        assertThat(outcome.byReferral())
                .isNotNull()
                .extracting(NearbyService::selfReferral)
                .isEqualTo("no");
    }

    @Test
    void needsAreMetBeforeMiles() {
        var found = found(
                query().needs("step_free", "bsl"),
                north("steps", 1).access(AccessFact.STEP_FREE, false).access(AccessFact.BSL, true),
                north("silent", 2),
                north("both", 3).access(AccessFact.STEP_FREE, true).access(AccessFact.BSL, true));
        assertThat(found.services()).extracting(NearbyService::id).containsExactly("both", "steps", "silent");
        assertThat(found.services().get(1).needsNotMet()).containsExactly("step_free");
        assertThat(found.services().get(1).needsMet()).containsExactly("bsl");
        assertThat(found.services().get(2).needsNotKnown()).containsExactlyInAnyOrder("step_free", "bsl");
    }

    @Test
    void aFartherServiceThatMeetsANeedStandsLast() {
        var found = found(
                query().needs("step_free").limit(2),
                north("a", 1),
                north("b", 2),
                north("met", 20).access(AccessFact.STEP_FREE, true));
        assertThat(found.services()).extracting(NearbyService::id).containsExactly("a", "met");
    }

    @Test
    void aNeedNobodyKnowsIsNotKnown() {
        assertThat(found(query().needs("parking"), north("a", 1))
                        .services()
                        .getFirst()
                        .needsNotKnown())
                .containsExactly("parking");
    }

    @Test
    void homeVisitsCountWhereTheyCoverThePlace() {
        var covering = service("covering")
                .officeAt(52.6 + 30 * MILE, -1.1)
                .access(AccessFact.HOME_VISIT, true)
                .area("County", "LE");
        var elsewhere = service("elsewhere")
                .officeAt(52.6, -1.1)
                .access(AccessFact.HOME_VISIT, true)
                .area("Town", "NE66");
        var untold = service("untold").officeAt(52.6 + 3 * MILE, -1.1).access(AccessFact.HOME_VISIT, true);
        var untoldFar = service("untold far").officeAt(52.6 + 30 * MILE, -1.1).access(AccessFact.HOME_VISIT, true);
        var found = found(query(), covering, elsewhere, untold, untoldFar);
        assertThat(found.services()).extracting(NearbyService::id).containsExactlyInAnyOrder("covering", "untold");
        assertThat(found.services()).allSatisfy(one -> {
            assertThat(one.reach()).isEqualTo(Reach.HOME_VISIT);
            assertThat(one.miles()).isNull();
        });
    }

    @Test
    void remoteServicesForAllOfEnglandCountEverywhereBehindTheNearOnes() {
        var remote = service("remote").access(AccessFact.REMOTE, true).area("England");
        assertThat(ids(query(), remote)).containsExactly("remote");
        assertThat(ids(query(), remote, north("near", 4))).containsExactly("near", "remote");
        assertThat(ids(query(), remote, north("far", 23))).containsExactly("remote", "far");
        assertThat(ids(query().needs("remote"), remote, north("near", 4))).containsExactly("remote", "near");
    }

    @Test
    void servicesForPeopleElsewhereStandLastAndSaySo() {
        var found = found(
                query(),
                north("theirs", 1).area("Town", "NE66"),
                north("ours", 5).area("City", "LE2"));
        assertThat(found.services()).extracting(NearbyService::id).containsExactly("ours", "theirs");
        assertThat(found.services().getLast().outsideArea()).isTrue();
        assertThat(found(query(), north("theirs", 30).area("Town", "NE66")).services())
                .hasSize(1);
    }

    private static Samples north(String id, double miles) {
        return service(id).at(52.6 + miles * MILE, -1.1);
    }

    private static List<String> ids(Query query, Samples... services) {
        return found(query, services).services().stream().map(NearbyService::id).toList();
    }

    private static SearchOutcome.Found found(Query query, Samples... services) {
        return (SearchOutcome.Found) find(query, services);
    }

    private static SearchOutcome find(Query query, Samples... services) {
        var directory = new SnapshotDirectory(TestPack.PACK, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        directory.publish(
                Arrays.stream(services).map(Samples::build).toList(),
                new DirectoryHealth(DirectoryHealth.State.WORKING, services.length, List.of()));
        return directory.find(query.build());
    }

    private static Query query() {
        return new Query(Profession.PODIATRIST, null, null, Set.of(), false, 5);
    }

    private record Query(
            Profession profession,
            @Nullable Integer age,
            @Nullable String who,
            Set<String> needs,
            boolean selfReferral,
            int limit) {

        Query of(Profession other) {
            return new Query(other, age, who, needs, selfReferral, limit);
        }

        Query aged(int years) {
            return new Query(profession, years, who, needs, selfReferral, limit);
        }

        Query who(String them) {
            return new Query(profession, age, them, needs, selfReferral, limit);
        }

        Query needs(String... these) {
            return new Query(profession, age, who, Set.of(these), selfReferral, limit);
        }

        Query selfReferralOnly() {
            return new Query(profession, age, who, needs, true, limit);
        }

        Query limit(int most) {
            return new Query(profession, age, who, needs, selfReferral, most);
        }

        ServiceQuery build() {
            return new ServiceQuery(profession, HERE, age, who, needs, selfReferral, limit);
        }
    }
}
