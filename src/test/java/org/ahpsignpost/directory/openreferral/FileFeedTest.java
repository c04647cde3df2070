package org.ahpsignpost.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ahpsignpost.directory.TestPack;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.labels.Profession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFeedTest {

    private static final String ONE = "11111111-1111-4111-8111-111111111111";
    private static final String TWO = "22222222-2222-4222-8222-222222222222";

    private final FeedReader reader = new FeedReader(
            TestPack.PACK, TestPack.PLACES, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), TestPack.PLAIN_LANGUAGE);

    @TempDir
    private Path folder;

    @Test
    void oneBadRecordNeverStopsTheRest() throws IOException {
        var reading = read("""
                [{"id": "%s", "name": "Foot clinic", "status": "active"},
                 {"id": "%s", "name": "No status"},
                 {"id": "no uuid", "name": "Bad id", "status": "active"},
                 {"id": "%s", "name": "Bad status", "status": "open"},
                 "not an object", null,
                 {"id": "33333333-3333-4333-8333-333333333333", "name": "Closed", "status": "defunct"},
                 {"id": "%s", "name": "Physiotherapy at home", "status": "active"}]
                """.formatted(
                        ONE, "44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555", TWO));
        assertThat(reading.services()).extracting("id").containsExactly(ONE, TWO);
        assertThat(reading.report().skippedInactive()).isEqualTo(1);
        assertThat(reading.report().refused()).hasSize(5);
        assertThat(reading.report().refused()).anySatisfy(refusal -> {
            assertThat(refusal.recordId()).isEqualTo("no uuid");
            assertThat(refusal.path()).isEqualTo("/id");
            assertThat(refusal.why()).contains("uuid");
        });
        assertThat(reading.report().refused())
                .anySatisfy(refusal -> assertThat(refusal.path()).isEqualTo("/status"));
    }

    @Test
    void theSameIdTwiceIsRefusedTheSecondTime() throws IOException {
        var record = "{\"id\": \"%s\", \"name\": \"Clinic\", \"status\": \"active\"}".formatted(ONE);
        var reading = read("[" + record + "," + record + "]");
        assertThat(reading.services()).hasSize(1);
        assertThat(reading.report().refused())
                .singleElement()
                .extracting("path")
                .isEqualTo("/id");
    }

    @Test
    void anOldEnvelopeIsReadToo() throws IOException {
        var reading = read("""
                {"totalElements": 1, "totalPages": 1, "number": 1, "first": true, "last": true,
                 "content": [{"id": "%s", "name": "Podiatry", "status": "active", "eligibilitys": [], "fees": "None"}]}
                """.formatted(ONE));
        assertThat(reading.services()).singleElement().satisfies(service -> {
            assertThat(service.professions()).containsExactly(Profession.PODIATRIST);
            assertThat(service.fees()).isEqualTo("None");
        });
    }

    @Test
    void placesOfOneServiceAreGatheredFromAListOfPlaces() throws IOException {
        String place = """
                {"id": "%s", "location": {"id": "%s", "location_type": "physical", "latitude": %s, "longitude": -1.1},
                 "service": {"id": "%s", "name": "Dietitians", "status": "active"}}""";
        var reading =
                read("[" + place.formatted(ONE, ONE, 52.6, ONE) + "," + place.formatted(TWO, TWO, 52.7, ONE) + "]");
        assertThat(reading.services())
                .singleElement()
                .satisfies(service -> assertThat(service.sites()).hasSize(2));
    }

    @Test
    void anOrganizationBringsItsServicesAndRefusesTheBadOnes() throws IOException {
        var reading = read("""
                {"id": "%s", "name": "Trust", "description": "A trust",
                 "services": [{"id": "%s", "name": "Orthotics", "status": "active"}, {"id": "%s", "status": "active"}]}
                """.formatted(ONE, TWO, ONE));
        assertThat(reading.services())
                .singleElement()
                .extracting("organisation")
                .isEqualTo("Trust");
        assertThat(reading.report().refused()).hasSize(1);
    }

    @Test
    void aPlaceWithoutAPointIsFoundByItsOutwardCode() throws IOException {
        var service = read(located("\"latitude\": 100, \"longitude\": 101,", "le2 9zz"))
                .services()
                .getFirst();
        assertThat(service.sites()).singleElement().satisfies(site -> {
            assertThat(site.outwardCode()).isEqualTo("LE2");
            assertThat(site.latitude()).isBetween(52.5, 52.7);
        });
        assertThat(read(located("", "ZZ9 9ZZ"))
                        .services()
                        .getFirst()
                        .sites()
                        .getFirst()
                        .latitude())
                .isNull();
    }

    @Test
    void unknownFieldsTermsOfOthersAndBadTimesDoNoHarm() throws IOException {
        var service = read("""
                {"id": "%1$s", "name": "Moving well", "status": "active", "unit": {"x": [1, 2]}, "phones": "0116",
                 "url": "https://clinic.example.org/", "minimum_age": -4,
                 "schedules": [{"id": "%1$s", "freq": "WEEKLY", "byday": "MO,XX,WE", "opens_at": "08:30", "closes_at": "05:30:00"}],
                 "attributes": [
                  {"id": "%1$s", "taxonomy_term": {"id": "%1$s", "name": "Physiotherapy", "description": "d"}},
                  {"id": "%1$s", "taxonomy_term": {"id": "%1$s", "name": "Wheelchair accessible", "description": "d"}},
                  {"id": "%1$s", "taxonomy_term": {"id": "%1$s", "name": "n", "description": "d", "taxonomy": "signpost-no-access", "term": "bsl"}},
                  {"id": "%1$s", "taxonomy_term": {"id": "%1$s", "name": "n", "description": "d", "taxonomy": "signpost-later", "term": "x"}}]}
                """.formatted(ONE)).services().getFirst();
        assertThat(service.professions()).containsExactly(Profession.PHYSIOTHERAPIST);
        assertThat(service.access()).containsEntry(AccessFact.STEP_FREE, true).containsEntry(AccessFact.BSL, false);
        assertThat(service.eligibility().minimumAge()).isNull();
        assertThat(service.hours()).singleElement().satisfies(hours -> {
            assertThat(hours.days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
            assertThat(hours.opens()).isNull();
        });
    }

    @Test
    void aLinkThatIsNoWebAddressIsDropped() throws IOException {
        var service =
                read("{\"id\": \"%s\", \"name\": \"Clinic\", \"status\": \"active\", \"url\": \"javascript:alert(1)\"}"
                                .formatted(ONE))
                        .services()
                        .getFirst();
        assertThat(service.contact().url()).isNull();
    }

    @Test
    void aMissingFileAndBrokenJsonAreFaultsAndNoExceptions() throws IOException {
        assertThat(reader.read(FeedSource.of("no-such-file.json")).report().fault())
                .contains("could not be read");
        assertThat(reader.read(FeedSource.of("a\0b")).report().fault()).contains("neither");
        assertThat(reader.read(FeedSource.of("http://[bad")).report().fault()).contains("neither");
        assertThat(read("[{\"id\": ").report().fault()).contains("not JSON");
    }

    private static String located(String point, String postcode) {
        return """
                {"id": "%1$s", "name": "Osteopathy", "status": "active", "service_at_locations": [{"id": "%1$s", "location":
                 {"id": "%1$s", "location_type": "physical", %2$s "addresses": [{"id": "%1$s", "address_1": "1 Lane", "city": "C",
                  "state_province": "S", "postal_code": "%3$s", "country": "GB", "address_type": "physical"}]}}]}
                """.formatted(ONE, point, postcode);
    }

    private FeedReader.Reading read(String json) throws IOException {
        var file = folder.resolve("feed.json");
        Files.writeString(file, json);
        return reader.read(FeedSource.of(file.toString()));
    }
}
