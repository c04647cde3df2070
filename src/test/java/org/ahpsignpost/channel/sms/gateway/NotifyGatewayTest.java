package org.ahpsignpost.channel.sms.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ahpsignpost.channel.sms.gateway.Incoming.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotifyGatewayTest {

    private static final String KEY =
            "local_test-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222";
    private static final String TOKEN = "a-token-of-our-own-choice";
    private static final Duration LIMIT = Duration.ofMillis(700);
    private static final SmsLetter LETTER =
            new SmsLetter("turn-0001", "+447700900123", "Hello from the test service", Instant.EPOCH);

    @RegisterExtension
    static final WireMockExtension NOTIFY =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private SmsGateway gateway;

    @BeforeEach
    void gateway() {
        gateway = new NotifyGateway(
                new NotifySmsSettings(
                        NOTIFY.baseUrl(),
                        KEY,
                        "33333333-3333-4333-8333-333333333333",
                        "44444444-4444-4444-8444-444444444444",
                        TOKEN),
                LIMIT);
    }

    @Test
    void aTextIsReadAsItWasWritten() {
        assertThat(read("", "notify/inbound-sms-callback.json", TOKEN))
                .isEqualTo(new Incoming.Text(
                        "66666666-6666-4666-8666-666666666666",
                        "447700900123",
                        "where can i see a dentist near M14",
                        Instant.parse("2026-03-02T09:15:30Z"),
                        false,
                        null,
                        null));
    }

    @Test
    void aReceiptIsReadWithOurReference() {
        assertThat(read("receipts", "notify/delivery-receipt-callback.json", TOKEN))
                .isEqualTo(new Incoming.Receipt(
                        "55555555-5555-4555-8555-555555555555", "turn-0001", State.DELIVERED, null));
    }

    @ParameterizedTest
    @CsvSource({
        "sending, UNDER_WAY",
        "delivered, DELIVERED",
        "temporary-failure, FAILED",
        "technical-failure, FAILED",
        "permanent-failure, NUMBER_TAKES_NONE",
        "something-new, UNDER_WAY"
    })
    void everyStatusHasItsMeaning(String status, State state) {
        String json = "{\"id\":\"i\",\"reference\":null,\"status\":\"" + status + "\"}";
        assertThat(gateway.read(callback("receipts", json.getBytes(StandardCharsets.UTF_8), TOKEN)))
                .isInstanceOfSatisfying(Incoming.Receipt.class, receipt -> {
                    assertThat(receipt.state()).isEqualTo(state);
                    assertThat(receipt.reference()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-token-of-our-own-choic", "A-TOKEN-OF-OUR-OWN-CHOICE", "another token altogether"})
    void aWrongTokenIsRefused(String token) {
        assertThat(read("", "notify/inbound-sms-callback.json", token))
                .isEqualTo(new Incoming.Refused("wrong_token", 403));
    }

    @Test
    void noTokenAtAllIsRefused() {
        var body = Fixtures.bytes("notify/inbound-sms-callback.json");
        assertThat(gateway.read(new Callback("", "", Map.of(), body)))
                .isEqualTo(new Incoming.Refused("wrong_token", 403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"id\":\"x\"}", "{\"id\":7,\"message\":\"hi\"}", "\u0000"})
    void whatCannotBeReadIsRefusedAndThrowsNothing(String body) {
        assertThat(gateway.read(callback("", body.getBytes(StandardCharsets.UTF_8), TOKEN)))
                .isInstanceOfSatisfying(
                        Incoming.Refused.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void aTextGoesOutInTheTemplateWithItsReferenceAndASignedToken() {
        answer(aResponse().withStatus(201).withBody(Fixtures.bytes("notify/send-sms-response-201.json")));

        assertThat(gateway.send(LETTER)).isEqualTo(new Sending.Sent("55555555-5555-4555-8555-555555555555"));
        NOTIFY.verify(
                1,
                postRequestedFor(urlEqualTo("/v2/notifications/sms"))
                        .withHeader("Authorization", matching("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+"))
                        .withRequestBody(equalToJson(
                                new String(Fixtures.bytes("notify/send-sms-request.json"), StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({"400, refused_400", "404, refused_404"})
    void whatNotifyWillNeverTakeIsRefused(int status, String reason) {
        answer(aResponse().withStatus(status).withBody("{\"errors\":[{\"error\":\"ValidationError\"}]}"));
        assertThat(gateway.send(LETTER)).isEqualTo(new Sending.Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({"403, key_or_clock", "429, too_many", "500, server_error", "503, server_error"})
    void whatMayPassIsTriedLater(int status, String reason) {
        answer(aResponse().withStatus(status).withBody(Fixtures.bytes("notify/error-429.json")));
        assertThat(gateway.send(LETTER))
                .isInstanceOfSatisfying(
                        Sending.TryLater.class,
                        later -> assertThat(later.reasonCode()).isEqualTo(reason));
    }

    @Test
    void aSlowAnswerEndsInTime() {
        answer(aResponse().withFixedDelay(5_000).withStatus(201));
        long start = System.nanoTime();
        assertThat(gateway.send(LETTER)).isEqualTo(new Sending.TryLater("timed_out", null));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    /** Java's HTTP client would otherwise post again by itself, and the person would get two texts. */
    @ParameterizedTest
    @EnumSource(Fault.class)
    void aConnectionThatIsCutAfterTheTextWasTakenIsNotAReasonToSendAgain(Fault fault) {
        answer(aResponse().withFault(fault));
        assertThat(gateway.send(LETTER)).isInstanceOf(Sending.TryLater.class);
        NOTIFY.verify(1, postRequestedFor(urlEqualTo("/v2/notifications/sms")));
    }

    @Test
    void aLetterThatNotifyHasIsFoundByItsReference() {
        lookUp(aResponse().withStatus(200).withBody("""
                {"notifications": [{"id": "55555555-5555-4555-8555-555555555555", "reference": "turn-0001", "type": "sms",
                  "status": "sending", "body": "Hello", "created_at": "2026-03-02T09:15:31.000000Z",
                  "template": {"id": "33333333-3333-4333-8333-333333333333", "version": 1, "uri": "https://example.org"}}],
                 "links": {"current": "https://example.org"}}"""));
        assertThat(gateway.find(LETTER, id -> false))
                .isEqualTo(new Found.There("55555555-5555-4555-8555-555555555555"));
    }

    @Test
    void aLetterThatNotifyDoesNotHaveIsNotThere() {
        lookUp(aResponse().withStatus(200).withBody("{\"notifications\": [], \"links\": {\"current\": \"x\"}}"));
        assertThat(gateway.find(LETTER, id -> false)).isEqualTo(new Found.NotThere());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 429, 500})
    void whereNotifyDoesNotSayNobodyKnows(int status) {
        lookUp(aResponse().withStatus(status).withBody("{}"));
        assertThat(gateway.find(LETTER, id -> false)).isInstanceOf(Found.Unknown.class);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whereTheConnectionBreaksNobodyKnows(Fault fault) {
        lookUp(aResponse().withFault(fault));
        assertThat(gateway.find(LETTER, id -> false)).isInstanceOf(Found.Unknown.class);
    }

    private static void answer(ResponseDefinitionBuilder response) {
        NOTIFY.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
        NOTIFY.stubFor(post("/v2/notifications/sms").willReturn(response));
    }

    private static void lookUp(ResponseDefinitionBuilder response) {
        NOTIFY.stubFor(get(urlPathEqualTo("/v2/notifications"))
                .withQueryParam("reference", equalTo("turn-0001"))
                .willReturn(response));
    }

    private Incoming read(String tail, String file, String token) {
        return gateway.read(callback(tail, Fixtures.bytes(file), token));
    }

    private static Callback callback(String tail, byte[] body, String token) {
        return new Callback(tail, "", Map.of("authorization", "Bearer " + token), body);
    }
}
