package org.ahpsignpost.directory.openreferral;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ahpsignpost.directory.TestPack;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HttpFeedTest {

    private static final FeedLimits LIMITS = new FeedLimits(
            Duration.ofMillis(500),
            Duration.ofMillis(400),
            Duration.ofSeconds(20),
            2,
            Duration.ofMillis(5),
            5,
            20_000,
            8);
    private static final String A = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    private static final String B = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
    private static final String C = "cccccccc-cccc-4ccc-8ccc-cccccccccccc";

    @RegisterExtension
    private static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final FeedReader reader =
            new FeedReader(TestPack.PACK, TestPack.PLACES, Clock.systemUTC(), TestPack.PLAIN_LANGUAGE, LIMITS);

    @Test
    void allPagesAreReadAndEachServiceIsFetchedWhole() {
        page(1, envelope(1, 2, A, B));
        page(2, envelope(2, 2, C));
        details(A, B, C);
        var reading = read("/api");
        assertThat(reading.services()).extracting(ServiceRecord::id).containsExactly(A, B, C);
        assertThat(reading.services().getFirst().name()).isEqualTo("Whole " + A);
        assertThat(reading.report().fault()).isNull();
    }

    @Test
    void theOldEnvelopeIsReadFromAnAddressThatNamesTheListAndKeepsItsQuery() {
        SERVER.stubFor(get(urlPathEqualTo("/old/services"))
                .withQueryParam("key", equalTo("k"))
                .withQueryParam("page", equalTo("1"))
                .willReturn(okJson(oldEnvelope(1, 2, A))));
        SERVER.stubFor(get(urlPathEqualTo("/old/services"))
                .withQueryParam("page", equalTo("2"))
                .willReturn(okJson(oldEnvelope(2, 2, B))));
        for (String id : new String[] {A, B}) {
            SERVER.stubFor(get(urlEqualTo("/old/services/" + id)).willReturn(okJson(service(id, "Whole"))));
        }
        var reading = reader.read(FeedSource.of(SERVER.baseUrl() + "/old/services?key=k"));
        assertThat(reading.services()).hasSize(2);
        assertThat(reading.report().source()).doesNotContain("key");
    }

    @Test
    void aFileBehindAnAddressIsReadAtOnce() {
        SERVER.stubFor(get(urlEqualTo("/data/feed.json")).willReturn(okJson("[" + service(A, "From a file") + "]")));
        assertThat(reader.read(FeedSource.of(SERVER.baseUrl() + "/data/feed.json"))
                        .services())
                .hasSize(1);
    }

    @Test
    void aServiceThatCannotBeFetchedIsRefusedAndTheRestComesThrough() {
        page(1, envelope(1, 1, A, B, C));
        details(A, C);
        SERVER.stubFor(
                get(urlEqualTo("/api/services/" + B)).willReturn(aResponse().withStatus(404)));
        var reading = read("/api");
        assertThat(reading.services()).extracting(ServiceRecord::id).containsExactly(A, C);
        assertThat(reading.stillListed()).containsExactly(B);
        assertThat(reading.report().refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.recordId()).isEqualTo(B);
            assertThat(refusal.why()).contains("404");
        });
        SERVER.verify(1, getRequestedFor(urlEqualTo("/api/services/" + B)));
    }

    @Test
    void aFaultThatPassesIsTriedAgain() {
        var failing = get(urlPathEqualTo("/api/services")).inScenario("passing");
        SERVER.stubFor(failing.whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("well"));
        SERVER.stubFor(get(urlPathEqualTo("/api/services"))
                .inScenario("passing")
                .whenScenarioStateIs("well")
                .willReturn(okJson(envelope(1, 1, A))));
        details(A);
        assertThat(read("/api").services()).hasSize(1);
    }

    @Test
    void aServerErrorThatStaysIsGivenUpAfterThreeTries() {
        page(1, envelope(1, 2, A));
        answer(2, aResponse().withStatus(500));
        details(A);
        var reading = read("/api");
        assertThat(reading.services()).hasSize(1);
        assertThat(reading.report().fault()).contains("500");
        SERVER.verify(3, getRequestedFor(urlPathEqualTo("/api/services")).withQueryParam("page", equalTo("2")));
    }

    @Test
    void aSlowHeadAndASlowBodyBothEndInTime() {
        long start = System.nanoTime();
        answer(1, okJson(envelope(1, 1, A)).withFixedDelay(3_000));
        assertThat(read("/api").report().fault()).contains("could not be read");
        answer(1, okJson(envelope(1, 1, A)).withChunkedDribbleDelay(10, 5_000));
        assertThat(read("/api").report().fault()).contains("could not be read");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionIsAFaultAndNoException(Fault fault) {
        answer(1, aResponse().withFault(fault));
        assertThat(read("/api").report().fault()).isNotBlank();
    }

    @Test
    void cutJsonAndOtherContentAreFaults() {
        answer(1, okJson(envelope(1, 1, A).substring(0, 100)));
        assertThat(read("/api").report().fault()).contains("not JSON");
        answer(1, aResponse().withBody("<html>Sorry</html>"));
        assertThat(read("/api").report().fault()).contains("not JSON");
        answer(1, okJson("{\"message\": \"hello\"}"));
        assertThat(read("/api").report().fault()).contains("no list of services");
    }

    @Test
    void pagesThatGoInARingEnd() {
        answerAll(okJson(envelope(1, 3, A, B)));
        details(A, B);
        var reading = read("/api");
        assertThat(reading.services()).hasSize(2);
        assertThat(reading.report().fault()).contains("nothing new");
        SERVER.verify(2, getRequestedFor(urlPathEqualTo("/api/services")));
    }

    @Test
    void wrongPageNumbersDoNotLoseServices() {
        page(1, envelope(7, 2, A));
        page(2, envelope(7, 2, B));
        details(A, B);
        var reading = read("/api");
        assertThat(reading.services()).hasSize(2);
        assertThat(reading.report().fault()).isNull();
    }

    @Test
    void aFeedThatTellsNoPagesEndsAtAnEmptyOne() {
        answer(1, okJson("{\"contents\": [" + service(A, "Listed") + "]}"));
        answer(2, okJson("{\"contents\": []}"));
        details(A);
        assertThat(read("/api").report().fault()).isNull();
    }

    @Test
    void endlessPagesAndEndlessServicesEndAtTheLimit() {
        for (int page = 1; page <= 6; page++) {
            page(page, envelope(page, 900, "0000000" + page + "-0000-4000-8000-000000000000"));
        }
        assertThat(read("/api").report().fault()).contains("more than 5 pages");
        page(1, envelope(1, 1, new String[] {A, B, C, id(4), id(5), id(6), id(7), id(8), id(9)}));
        assertThat(read("/api").report().fault()).contains("more than 8 services");
    }

    @Test
    void anAnswerThatIsTooLargeIsNotRead() {
        answer(1, okJson("{\"contents\": [], \"padding\": \"" + "x".repeat(30_000) + "\"}"));
        assertThat(read("/api").report().fault()).contains("larger than 20000 bytes");
        SERVER.verify(1, getRequestedFor(urlPathEqualTo("/api/services")));
    }

    @Test
    void aRedirectIsFollowedOnTheSameHostOnly() {
        answer(1, aResponse().withStatus(301).withHeader("Location", "/moved?page=1"));
        SERVER.stubFor(get(urlPathEqualTo("/moved")).willReturn(okJson(envelope(1, 1, A))));
        details(A);
        assertThat(read("/api").services()).hasSize(1);
        answer(1, aResponse().withStatus(302).withHeader("Location", "http://169.254.169.254/services"));
        assertThat(read("/api").report().fault()).contains("redirects away");
        answer(1, aResponse().withStatus(302).withHeader("Location", "/api/services?page=1"));
        assertThat(read("/api").report().fault()).contains("without end");
    }

    @Test
    void anIdThatIsNoUuidNeverBecomesPartOfAnAddress() {
        page(1, envelope(1, 1, "../admin"));
        var reading = read("/api");
        assertThat(reading.report().refused())
                .singleElement()
                .extracting("path")
                .isEqualTo("/id");
        SERVER.verify(1, getRequestedFor(com.github.tomakehurst.wiremock.client.WireMock.anyUrl()));
    }

    @Test
    void nobodyThereIsAFault() {
        assertThat(reader.read(FeedSource.of("http://localhost:1/api")).report().fault())
                .contains("could not be read");
    }

    private FeedReader.Reading read(String path) {
        return reader.read(FeedSource.of(SERVER.baseUrl() + path));
    }

    private static void page(int number, String json) {
        answer(number, okJson(json));
    }

    private static void answer(int page, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlPathEqualTo("/api/services"))
                .withQueryParam("page", equalTo("" + page))
                .willReturn(answer));
    }

    private static void answerAll(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlPathEqualTo("/api/services")).willReturn(answer));
    }

    private static void details(String... ids) {
        for (String id : ids) {
            SERVER.stubFor(get(urlEqualTo("/api/services/" + id)).willReturn(okJson(service(id, "Whole " + id))));
        }
    }

    private static String envelope(int number, int pages, String... ids) {
        return """
                {"total_items": 9, "total_pages": %d, "page_number": %d, "size": 2, "first_page": false, "last_page": %s,
                 "empty": false, "contents": [%s]}
                """.formatted(pages, number, number >= pages, listed(ids));
    }

    private static String oldEnvelope(int number, int pages, String... ids) {
        return """
                {"totalElements": 2, "totalPages": %d, "number": %d, "size": 1, "first": false, "last": %s, "content": [%s]}
                """.formatted(pages, number, number == pages, listed(ids));
    }

    private static String listed(String... ids) {
        return Arrays.stream(ids).map(id -> service(id, "Listed")).collect(Collectors.joining(","));
    }

    private static String service(String id, String name) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"status\": \"active\"}".formatted(id, name);
    }

    private static String id(int number) {
        return number + "0000000-0000-4000-8000-000000000000";
    }
}
