package org.ahpsignpost.directory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.ahpsignpost.directory.NearbyService;
import org.ahpsignpost.directory.NearbyService.Reach;
import org.ahpsignpost.directory.SearchOutcome;
import org.ahpsignpost.directory.ServiceQuery;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;

/** One search: who is near, who comes, who fits, in which order. */
final class Search {

    private static final int[] RADII = {10, 25, 40};
    private static final double FARTHEST = 40;
    private static final double ANYWHERE = 1_000;
    private static final int ADULT = 18;

    /** A service that tells no area is taken to visit people, or to see them by video, no farther than this from its place. */
    private static final double UNTOLD_HOME_VISIT_MILES = 10;

    private static final double UNTOLD_REMOTE_MILES = 25;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::outsideArea)
            .thenComparingInt(Candidate::unmet)
            .thenComparingDouble(Candidate::miles)
            .thenComparing(candidate -> candidate.service().id());

    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingDouble(Candidate::miles)
            .thenComparing(candidate -> candidate.service().id());

    private static final Comparator<Candidate> ANYWHERE_FIRST =
            Comparator.comparing(Candidate::outsideArea).thenComparing(NEAREST_FIRST);

    private final ProfessionIndex index;
    private final ServiceQuery query;

    Search(ProfessionIndex index, ServiceQuery query) {
        this.index = index;
        this.query = query;
    }

    SearchOutcome run() {
        var all = candidates();
        var wanted = query.selfReferralOnly()
                ? all.stream().filter(Candidate::takesSelfReferral).toList()
                : all;
        var byReferral = query.selfReferralOnly() ? nearestByReferral(all) : null;
        if (wanted.isEmpty()) {
            return new SearchOutcome.NoneNear(nearby(nearestAnywhere()), nearby(byReferral));
        }
        int radius = radius(wanted);
        var best = best(wanted, radius);
        boolean nearer = byReferral != null && best.stream().allMatch(found -> byReferral.miles() < found.miles());
        return new SearchOutcome.Found(
                best.stream()
                        .map(candidate -> candidate.toNearby(query.needs()))
                        .toList(),
                radius,
                nearer ? nearby(byReferral) : null);
    }

    /** Every fitting service within 40 miles by its nearest place, and every one that comes to the person. */
    private List<Candidate> candidates() {
        var miles =
                new IdentityHashMap<ServiceRecord, Double>(); // comparing whole records would cost more than the search
        index.within(query.place(), FARTHEST, (service, distance) -> {
            if (fits(service)) {
                miles.merge(service, distance, Math::min);
            }
        });
        var all = new ArrayList<Candidate>(miles.size() + 8);
        miles.forEach((service, distance) -> all.add(Candidate.visit(service, distance, query)));
        for (ServiceRecord service : index.coming()) {
            var reach = miles.containsKey(service) || !fits(service) ? null : reach(service);
            if (reach != null) {
                all.add(Candidate.coming(service, reach, query));
            }
        }
        return all;
    }

    private @Nullable Reach reach(ServiceRecord service) {
        if (offers(service, AccessFact.HOME_VISIT) && covers(service, UNTOLD_HOME_VISIT_MILES)) {
            return Reach.HOME_VISIT;
        }
        return offers(service, AccessFact.REMOTE) && covers(service, UNTOLD_REMOTE_MILES) ? Reach.REMOTE : null;
    }

    private static boolean offers(ServiceRecord service, AccessFact fact) {
        return service.access().getOrDefault(fact, false);
    }

    private boolean covers(ServiceRecord service, double untoldMiles) {
        if (service.area().national() || !service.area().codes().isEmpty()) {
            return service.area().covers(query.place().outwardCode());
        }
        return service.sites().stream()
                .anyMatch(site -> site.latitude() != null
                        && site.longitude() != null
                        && query.place().milesTo(site.latitude(), site.longitude()) <= untoldMiles);
    }

    private boolean fits(ServiceRecord service) {
        var min = service.eligibility().minimumAge();
        var max = service.eligibility().maximumAge();
        var age = query.age();
        if (age != null) {
            return (min == null || age >= min) && (max == null || age <= max);
        }
        String who = query.who() == null ? "" : query.who().toLowerCase(Locale.ROOT);
        boolean tooOld = who.contains("child") && min != null && min >= ADULT;
        boolean tooYoung = who.contains("adult") && max != null && max < ADULT;
        return !tooOld && !tooYoung;
    }

    /** The smallest radius with a place to go to; the first where only services come to the person. */
    private static int radius(List<Candidate> candidates) {
        double nearest = candidates.stream()
                .filter(candidate -> candidate.reach() == Reach.VISIT && !candidate.outsideArea())
                .mapToDouble(Candidate::miles)
                .min()
                .orElse(0);
        for (int radius : RADII) {
            if (nearest <= radius) {
                return radius;
            }
        }
        return RADII[RADII.length - 1];
    }

    /** The best within the radius; where a farther one meets more needs than any of them, it stands last. */
    private List<Candidate> best(List<Candidate> candidates, int radius) {
        var sorted = candidates.stream().sorted(BEST_FIRST).toList();
        var near = sorted.stream()
                .filter(candidate -> candidate.reach() != Reach.VISIT || candidate.miles() <= radius)
                .toList();
        if (near.isEmpty()) {
            near = sorted; // only services for people who live elsewhere are left
        }
        var best = new ArrayList<>(near.subList(0, Math.min(near.size(), query.limit())));
        var first = sorted.getFirst();
        if (first.unmet() < best.getFirst().unmet() && !first.outsideArea()) {
            if (best.size() == query.limit() && best.size() > 1) {
                best.removeLast();
            }
            best.add(first);
        }
        return best;
    }

    private static @Nullable Candidate nearestByReferral(List<Candidate> all) {
        return all.stream()
                .filter(candidate -> !candidate.takesSelfReferral() && !candidate.outsideArea())
                .min(NEAREST_FIRST)
                .orElse(null);
    }

    private @Nullable Candidate nearestAnywhere() {
        var nearest = new Candidate[1];
        index.within(query.place(), ANYWHERE, (service, miles) -> {
            var candidate = Candidate.visit(service, miles, query);
            boolean wanted = fits(service) && (!query.selfReferralOnly() || candidate.takesSelfReferral());
            if (wanted && (nearest[0] == null || ANYWHERE_FIRST.compare(candidate, nearest[0]) < 0)) {
                nearest[0] = candidate;
            }
        });
        return nearest[0];
    }

    private @Nullable NearbyService nearby(@Nullable Candidate candidate) {
        return candidate == null ? null : candidate.toNearby(query.needs());
    }
}
