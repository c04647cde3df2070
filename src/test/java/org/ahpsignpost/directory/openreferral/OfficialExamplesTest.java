package org.ahpsignpost.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ahpsignpost.directory.TestPack;
import org.ahpsignpost.directory.catalogue.SelfReferral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialExamplesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final String FOLDER = "src/test/resources/directory/open-referral-uk/";

    private final FeedReader reader = new FeedReader(TestPack.PACK, TestPack.PLACES, CLOCK, TestPack.PLAIN_LANGUAGE);

    @ParameterizedTest
    @CsvSource({
        "service_full, 1, 0",
        "service_list, 1, 0",
        "service_at_location_full, 1, 0",
        "service_at_location_list, 1, 0",
        "organization_full, 1, 0",
        "organization_list, 0, 1",
        "taxonomy, 0, 1",
        "taxonomy_list, 0, 1",
        "taxonomy_term, 0, 1",
        "taxonomy_term_list, 0, 1"
    })
    void everyOfficialExampleIsReadUnchanged(String name, int services, int others) {
        var report = reader.read(source(name)).report();
        assertThat(report.refused()).isEmpty();
        assertThat(report.fault()).isNull();
        assertThat(report.imported()).isEqualTo(services);
        assertThat(report.skippedOther()).isEqualTo(others);
    }

    @Test
    void theFactsOfTheFullExampleComeThrough() {
        var service = reader.read(source("service_full")).services().getFirst();
        assertThat(service.name()).isEqualTo("Community Counselling");
        assertThat(service.organisation()).isEqualTo("Example Organization Inc.");
        assertThat(service.example()).isFalse();
        assertThat(service.eligibility().minimumAge()).isEqualTo(12);
        assertThat(service.selfReferral()).isEqualTo(SelfReferral.UNKNOWN);
        assertThat(service.alert()).startsWith("After COVID-19");
        assertThat(service.contact().email()).isEqualTo("email@example.com");
        assertThat(service.accessNotes()).singleElement().asString().contains("induction loops");
        assertThat(service.provenance().lastModified()).isEqualTo(Instant.parse("2023-03-15T10:30:45.123Z"));
        assertThat(service.provenance().confirmed()).isEqualTo(LocalDate.of(2023, 3, 15));
        assertThat(service.provenance().fetchedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void aPointThatCannotBeAndAPostcodeThatIsNoneLeaveNoPlace() {
        var site = reader.read(source("service_full"))
                .services()
                .getFirst()
                .sites()
                .getFirst();
        assertThat(site.latitude()).isNull();
        assertThat(site.outwardCode()).isNull();
        assertThat(site.address()).isEqualTo("1-30 Main Street, MyCity, ABC 1234");
    }

    private static FeedSource source(String name) {
        return FeedSource.of(Path.of(FOLDER + name + ".json") + " | CC BY-SA 4.0");
    }
}
