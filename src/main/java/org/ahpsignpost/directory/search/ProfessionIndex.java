package org.ahpsignpost.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.directory.catalogue.Site;

/**
 * The services of one profession: the places people go to, by latitude, and the services that come to people. A search looks only at
 * the places within the radius north and south.
 */
final class ProfessionIndex {

    /** Takes a service and its distance in miles. */
    interface Taker {
        void take(ServiceRecord service, double miles);
    }

    private static final double MILES_PER_DEGREE = 69.0;

    private record Door(ServiceRecord service, double latitude, double longitude) {}

    private final double[] latitudes;
    private final double[] longitudes;
    private final ServiceRecord[] services;
    private final List<ServiceRecord> coming;

    ProfessionIndex(List<ServiceRecord> all) {
        var doors = new ArrayList<Door>();
        for (ServiceRecord service : all) {
            for (Site site : service.sites()) {
                if (site.forVisits() && site.latitude() != null && site.longitude() != null) {
                    doors.add(new Door(service, site.latitude(), site.longitude()));
                }
            }
        }
        doors.sort(Comparator.comparingDouble(Door::latitude));
        latitudes = doors.stream().mapToDouble(Door::latitude).toArray();
        longitudes = doors.stream().mapToDouble(Door::longitude).toArray();
        services = doors.stream().map(Door::service).toArray(ServiceRecord[]::new);
        coming = all.stream()
                .filter(service -> service.access().getOrDefault(AccessFact.HOME_VISIT, false)
                        || service.access().getOrDefault(AccessFact.REMOTE, false))
                .toList();
    }

    /** Gives the services with a place within that many miles, once for each such place. */
    void within(Place place, double miles, Taker taker) {
        double degrees = miles / MILES_PER_DEGREE * 1.01;
        double eastWest = degrees / Math.cos(Math.toRadians(place.latitude()));
        int at = Arrays.binarySearch(latitudes, place.latitude() - degrees);
        for (int i = at < 0 ? -at - 1 : firstOf(at); i < latitudes.length; i++) {
            if (latitudes[i] > place.latitude() + degrees) {
                return;
            }
            if (Math.abs(longitudes[i] - place.longitude()) <= eastWest) {
                double distance = place.milesTo(latitudes[i], longitudes[i]);
                if (distance <= miles) {
                    taker.take(services[i], distance);
                }
            }
        }
    }

    /** Services that offer home visits, or appointments by phone or video. */
    List<ServiceRecord> coming() {
        return coming;
    }

    private int firstOf(int at) {
        int first = at;
        while (first > 0 && latitudes[first - 1] == latitudes[first]) {
            first--;
        }
        return first;
    }
}
