package org.ahpsignpost.directory.search;

import java.util.HashSet;
import java.util.Set;
import org.ahpsignpost.directory.NearbyService;
import org.ahpsignpost.directory.NearbyService.Reach;
import org.ahpsignpost.directory.ServiceQuery;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.SelfReferral;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;

/**
 * One service as an answer to one query.
 *
 * @param miles to its nearest place; for a service that comes to people, as far as it is ranked
 * @param unmet 2 for each need it is known not to meet, 1 for each of which nothing is known
 * @param outsideArea whether it is for people who live elsewhere
 */
record Candidate(ServiceRecord service, Reach reach, double miles, int unmet, boolean outsideArea) {

    /** A service that comes to people ranks behind the places that are near and before those that are not. */
    static final double MILES_OF_COMING = 10;

    static Candidate visit(ServiceRecord service, double miles, ServiceQuery query) {
        boolean outside = service.area().leavesOut(query.place().outwardCode());
        return new Candidate(service, Reach.VISIT, miles, unmet(service, query.needs()), outside);
    }

    static Candidate coming(ServiceRecord service, Reach reach, ServiceQuery query) {
        return new Candidate(service, reach, MILES_OF_COMING, unmet(service, query.needs()), false);
    }

    boolean takesSelfReferral() {
        return service.selfReferral() == SelfReferral.YES;
    }

    NearbyService toNearby(Set<String> needs) {
        var met = new HashSet<String>();
        var notMet = new HashSet<String>();
        var notKnown = new HashSet<String>();
        for (String need : needs) {
            Boolean offered = offered(service, need);
            (offered == null ? notKnown : offered ? met : notMet).add(need);
        }
        return new NearbyService(
                service.id(),
                service.name(),
                reach,
                reach == Reach.VISIT ? (Double) miles : null,
                service.selfReferral().wire(),
                met,
                notMet,
                notKnown,
                outsideArea);
    }

    private static int unmet(ServiceRecord service, Set<String> needs) {
        int unmet = 0;
        for (String need : needs) {
            Boolean offered = offered(service, need);
            unmet += offered == null ? 1 : offered ? 0 : 2;
        }
        return unmet;
    }

    /** Null where nothing is known. */
    private static @Nullable Boolean offered(ServiceRecord service, String need) {
        var fact = AccessFact.of(need);
        return fact.isEmpty() ? null : service.access().get(fact.get());
    }
}
