package org.ahpsignpost.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ahpsignpost.directory.DirectoryHealth;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.SearchOutcome;
import org.ahpsignpost.directory.ServiceQuery;
import org.ahpsignpost.directory.TestPack;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.Samples;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.labels.Profession;
import org.junit.jupiter.api.Test;

class SearchSpeedTest {

    private static final long SEED = 20_260_303L;
    private static final DirectoryHealth WELL = new DirectoryHealth(DirectoryHealth.State.WORKING, 1, List.of());

    @Test
    void aSearchAgreesWithLookingAtEveryServiceAndIsQuick() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        var services = services(random, 14_000);
        var directory = new SnapshotDirectory(TestPack.PACK, Clock.systemUTC());
        directory.publish(services, WELL);
        var places = new ArrayList<Place>();
        for (int i = 0; i < 500; i++) {
            places.add(new Place("x", "LE2", 50.5 + random.nextDouble() * 4.5, -3 + random.nextDouble() * 3));
        }
        for (Place place : places) {
            assertThat(nearest(directory.find(query(place)))).isEqualTo(nearest(services, place));
        }
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            places.forEach(place -> directory.find(query(place)));
            System.out.printf(
                    "a search among 14,000 services: %.1f microseconds%n", (System.nanoTime() - start) / 500_000.0);
        }
    }

    @Test
    void searchesSeeOneSnapshotOrTheOther() throws InterruptedException {
        var directory = new SnapshotDirectory(TestPack.PACK, Clock.systemUTC());
        var one = List.of(Samples.service("one").at(52.6, -1.1).build());
        var two = List.of(
                Samples.service("two").at(52.6, -1.1).build(),
                Samples.service("two-b").at(52.6, -1.1).build());
        directory.publish(one, WELL);
        var wrong = new AtomicBoolean();
        var done = new CountDownLatch(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                threads.execute(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        var found = (SearchOutcome.Found) directory.find(query(new Place("x", "LE2", 52.6, -1.1)));
                        int expected = found.services().getFirst().id().equals("one") ? 1 : 2;
                        if (found.services().size() != expected) {
                            wrong.set(true);
                        }
                    }
                    done.countDown();
                });
            }
            for (int i = 0; i < 2_000; i++) {
                directory.publish(i % 2 == 0 ? two : one, WELL);
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(wrong).isFalse();
    }

    private static List<ServiceRecord> services(Random random, int number) {
        var services = new ArrayList<ServiceRecord>(number);
        for (int i = 0; i < number; i++) {
            services.add(Samples.service("s" + i)
                    .of(Profession.values()[i % Profession.values().length])
                    .access(AccessFact.STEP_FREE, random.nextBoolean())
                    .at(50.2 + random.nextDouble() * 5, -4 + random.nextDouble() * 5)
                    .build());
        }
        return services;
    }

    private static String nearest(SearchOutcome outcome) {
        return outcome instanceof SearchOutcome.Found found
                ? found.services().getFirst().id()
                : "none";
    }

    private static String nearest(List<ServiceRecord> services, Place place) {
        return services.stream()
                .filter(service -> service.professions().contains(Profession.PODIATRIST))
                .min(Comparator.comparingDouble(service -> miles(service, place)))
                .filter(service -> miles(service, place) <= 40)
                .map(ServiceRecord::id)
                .orElse("none");
    }

    private static double miles(ServiceRecord service, Place place) {
        var site = service.sites().getFirst();
        return place.milesTo(
                java.util.Objects.requireNonNull(site.latitude()), java.util.Objects.requireNonNull(site.longitude()));
    }

    private static ServiceQuery query(Place place) {
        return new ServiceQuery(Profession.PODIATRIST, place, null, null, Set.of(), false, 3);
    }
}
