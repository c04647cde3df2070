package org.ahpsignpost.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahpsignpost.directory.TestPack;
import org.ahpsignpost.directory.catalogue.SelfReferral;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.labels.Profession;
import org.junit.jupiter.api.Test;

class ExampleDirectoryTest {

    private static final FeedReader.Reading READING = new FeedReader(
                    TestPack.PACK, TestPack.PLACES, Clock.systemUTC(), TestPack.PLAIN_LANGUAGE)
            .read(FeedSource.of(FeedSource.EXAMPLE));
    private static final List<ServiceRecord> SERVICES = READING.services();

    /** The numbers that Ofcom keeps for drama, which ring nobody. */
    private static final Pattern DRAMA =
            Pattern.compile("(0116 496 0|0113 496 0|0117 496 0|0191 498 0|01632 960)[0-9]{3}");

    @Test
    void everyRecordIsValidAndThereAreNinetyOrMore() {
        assertThat(READING.report().refused()).isEmpty();
        assertThat(READING.report().fault()).isNull();
        assertThat(SERVICES).hasSizeGreaterThanOrEqualTo(90);
    }

    @Test
    void everyServiceSaysThatItIsInvented() {
        assertThat(SERVICES).allSatisfy(service -> {
            assertThat(service.example()).isTrue();
            assertThat(service.name()).startsWith("Example ");
            assertThat(service.organisation()).startsWith("Example ");
            assertThat(service.description()).endsWith("This is an example, not a real service.");
        });
    }

    @Test
    void noNumberLinkOrPostcodeCanBeReal() {
        assertThat(SERVICES).allSatisfy(service -> {
            assertThat(service.contact().phone()).matches(DRAMA);
            assertThat(service.contact().email()).endsWith(".example.org");
            assertThat(service.contact().url()).endsWith(".example.org/");
            service.sites().stream()
                    .filter(site -> site.outwardCode() != null)
                    .forEach(site -> assertThat(site.address()).endsWith(site.outwardCode() + " 9ZZ"));
        });
    }

    @Test
    void leicesterHasEveryProfessionAndPodiatryInLe2() {
        var leicester =
                SERVICES.stream().filter(service -> inArea(service, "LE")).toList();
        var professions = leicester.stream()
                .flatMap(service -> service.professions().stream())
                .collect(Collectors.toSet());
        assertThat(professions).isEqualTo(EnumSet.allOf(Profession.class));
        assertThat(leicester).anySatisfy(service -> {
            assertThat(service.professions()).contains(Profession.PODIATRIST);
            assertThat(service.sites().getFirst().outwardCode()).isEqualTo("LE2");
            assertThat(service.selfReferral()).isEqualTo(SelfReferral.YES);
        });
    }

    @Test
    void northNorthumberlandHasFewServices() {
        assertThat(SERVICES)
                .filteredOn(service -> inArea(service, "NE66") || inArea(service, "NE71") || inArea(service, "TD"))
                .hasSizeBetween(5, 6);
    }

    @Test
    void scansAndTheatreAreNeverOpenToSelfReferral() {
        assertThat(SERVICES)
                .filteredOn(service -> service.professions().contains(Profession.RADIOGRAPHER)
                        || service.professions().contains(Profession.OPERATING_DEPARTMENT_PRACTITIONER))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.selfReferral()).isEqualTo(SelfReferral.NO));
    }

    @Test
    void osteopathsTellTheirPrices() {
        assertThat(SERVICES)
                .filteredOn(service -> service.professions().contains(Profession.OSTEOPATH))
                .allSatisfy(service -> assertThat(service.costs())
                        .isNotEmpty()
                        .allSatisfy(cost -> assertThat(cost.pounds()).isPositive()));
    }

    @Test
    void everyServiceThatPeopleVisitHasAPointNearItsOutwardCode() {
        SERVICES.stream()
                .flatMap(service -> service.sites().stream())
                .filter(site -> site.outwardCode() != null)
                .forEach(site -> {
                    var middle = TestPack.PLACES
                            .outwardCode(Objects.requireNonNull(site.outwardCode()))
                            .orElseThrow();
                    double miles = middle.milesTo(
                            Objects.requireNonNull(site.latitude()), Objects.requireNonNull(site.longitude()));
                    assertThat(miles).as(site.toString()).isLessThan(4);
                });
    }

    private static boolean inArea(ServiceRecord service, String start) {
        return service.sites().stream()
                .anyMatch(
                        site -> site.outwardCode() != null && site.outwardCode().startsWith(start));
    }
}
