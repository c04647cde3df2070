package org.ahpsignpost.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.outbox.Courier;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.outbox.Outgoing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks and Teams against a far side that does everything it should not. */
class HttpCouriersTest {

    private static final Duration LIMIT =
            Duration.ofSeconds(5); // the first answer of a cold test server takes its time
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final MovableClock CLOCK = new MovableClock();
    private static final HttpPost HTTP = new HttpPost(LIMIT, CLOCK);

    @RegisterExtension
    private static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static final Courier WEBHOOK = new WebhookCourier(Samples.SECRET, HTTP, CLOCK);

    static Stream<Courier> couriers() {
        return Stream.of(WEBHOOK, new TeamsCourier(HTTP, address -> true));
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void anyOfTheStatusesOfSuccessIsADelivery(Courier courier) {
        for (int status : new int[] {200, 201, 202, 204}) {
            answer(aResponse().withStatus(status));
            assertThat(deliver(courier)).isEqualTo(new Delivered());
        }
        SERVER.verify(
                4,
                postRequestedFor(urlEqualTo("/hook?sig=s"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(equalTo(letter(courier).body())));
    }

    @Test
    void aWebhookIsSignedWithTheTimeAndCarriesTheLettersId() throws Exception {
        answer(aResponse().withStatus(202));
        assertThat(deliver(WEBHOOK)).isEqualTo(new Delivered());

        LoggedRequest request = onlyRequest();
        String timestamp = request.getHeader("Signpost-Timestamp");
        assertThat(timestamp).isEqualTo(Long.toString(CLOCK.instant().getEpochSecond()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Samples.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal((timestamp + "." + request.getBodyAsString()).getBytes(StandardCharsets.UTF_8));
        assertThat(request.getHeader("Signpost-Signature"))
                .isEqualTo("sha256=" + HexFormat.of().formatHex(expected));
        assertThat(request.getHeader("Idempotency-Key"))
                .isEqualTo(letter(WEBHOOK).id());
    }

    @Test
    void nothingButTheNeededHeadersIsSent() {
        answer(aResponse().withStatus(202));
        deliver(WEBHOOK);

        assertThat(onlyRequest().getHeaders().all())
                .extracting(HttpHeader::key)
                .containsExactlyInAnyOrder(
                        "Content-Length",
                        "Host",
                        "Content-Type",
                        "User-Agent",
                        "Signpost-Timestamp",
                        "Signpost-Signature",
                        "Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void whatMayPassIsTriedLater(int status) {
        answer(aResponse().withStatus(status));
        couriers().forEach(courier -> assertThat(deliver(courier)).isEqualTo(new TryLater("http_" + status, null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 413, 422})
    void whatWillNotPassIsRefused(int status) {
        answer(aResponse().withStatus(status));
        couriers().forEach(courier -> assertThat(deliver(courier)).isEqualTo(new Refused("http_" + status)));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNeverFollowed(int status) {
        answer(aResponse().withStatus(status).withHeader("Location", SERVER.baseUrl() + "/elsewhere"));
        couriers().forEach(courier -> assertThat(deliver(courier)).isEqualTo(new Refused("http_" + status)));
        SERVER.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void howLongToWaitIsReadInSecondsAndAsADate(int status) {
        assertThat(waitAsked(status, "120")).isEqualTo(new TryLater("http_" + status, Duration.ofMinutes(2)));
        // the clock of these tests stands at ten in the morning
        assertThat(waitAsked(status, "Mon, 23 Nov 2026 10:01:30 GMT"))
                .isEqualTo(new TryLater("http_" + status, Duration.ofSeconds(90)));
        assertThat(waitAsked(status, "Mon, 23 Nov 2026 09:00:00 GMT"))
                .isEqualTo(new TryLater("http_" + status, Duration.ZERO));
        for (String nonsense : new String[] {"soon", "-5", "1.5", "99999999999999999999", "Mon, 99 Nov 2026"}) {
            assertThat(waitAsked(status, nonsense)).isEqualTo(new TryLater("http_" + status, null));
        }
    }

    @Test
    void otherStatusesAskForNoWait() {
        assertThat(waitAsked(500, "120")).isEqualTo(new TryLater("http_500", null));
    }

    @Test
    void aSlowFarSideIsNotWaitedForBeyondTheLimit() {
        answer(aResponse().withStatus(200).withFixedDelay(5_000));
        var hurried = new HttpPost(SHORT, CLOCK);
        for (Courier courier : List.of(
                new WebhookCourier(Samples.SECRET, hurried, CLOCK), new TeamsCourier(hurried, address -> true))) {
            long start = System.nanoTime();
            assertThat(deliver(courier)).isEqualTo(new TryLater("timed_out", null));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void aBrokenAnswerIsTriedLater(Fault fault) {
        answer(aResponse().withFault(fault));
        couriers().forEach(courier -> assertThat(deliver(courier)).isEqualTo(new TryLater("broken_off", null)));
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void onceTheStatusSaysYesWhatFollowsDoesNotMatter(Courier courier) {
        answer(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
        for (int i = 0; i < 20; i++) {
            assertThat(deliver(courier)).as("time %s", i).isEqualTo(new Delivered());
        }

        answer(aResponse().withStatus(200).withBody("x".repeat(200_000)).withChunkedDribbleDelay(50, 20_000));
        long start = System.nanoTime();
        assertThat(deliver(courier)).isEqualTo(new Delivered());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aRefusedConnectionIsTriedLater() throws Exception {
        int port;
        try (var taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        String nobody = "http://localhost:" + port + "/";
        assertThat(WEBHOOK.deliver(Samples.letter(Address.WEBHOOK, nobody), 1))
                .isEqualTo(new TryLater("unreachable", null));
    }

    @Test
    void aHostThatIsNotKnownIsTriedLater() {
        assertThat(WEBHOOK.deliver(Samples.letter(Address.WEBHOOK, "http://no-such-host.invalid/"), 1))
                .isEqualTo(new TryLater("unreachable", null));
    }

    @Test
    void aFarSideThatCannotBeTrustedIsTriedLater() {
        String plain = SERVER.baseUrl().replace("http:", "https:"); // speaks no TLS
        assertThat(WEBHOOK.deliver(Samples.letter(Address.WEBHOOK, plain), 1))
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.reasonCode()).isIn("not_trusted", "broken_off"));
    }

    @Test
    void aCardIsNotPostedToAnyOtherHost() {
        answer(aResponse().withStatus(200));
        Courier strict = new TeamsCourier(HTTP, TeamsCourier::isMicrosofts);
        assertThat(deliver(strict)).isEqualTo(new Refused("host_not_allowed"));
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    @Test
    void withoutItsSecretAWebhookWaits() {
        var without = new WebhookCourier("", HTTP, CLOCK);
        assertThat(deliver(without)).isEqualTo(new TryLater("no_secret", null));
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    private static Delivery waitAsked(int status, String header) {
        answer(aResponse().withStatus(status).withHeader("Retry-After", header));
        return deliver(WEBHOOK);
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(anyUrl()).willReturn(answer));
    }

    private static Delivery deliver(Courier courier) {
        return courier.deliver(letter(courier), 1);
    }

    private static Outgoing letter(Courier courier) {
        return Samples.letter(courier.kind(), SERVER.baseUrl() + "/hook?sig=s");
    }

    private static LoggedRequest onlyRequest() {
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
        return SERVER.findAll(postRequestedFor(anyUrl())).getFirst();
    }
}
