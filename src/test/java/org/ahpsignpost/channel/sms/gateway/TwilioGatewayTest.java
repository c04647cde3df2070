package org.ahpsignpost.channel.sms.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ahpsignpost.channel.sms.gateway.Incoming.Handled;
import org.ahpsignpost.channel.sms.gateway.Incoming.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TwilioGatewayTest {

    private static final String ACCOUNT = "AC00000000000000000000000000000000";
    private static final String TOKEN = "test-auth-token-not-a-secret";
    private static final String PUBLIC = "https://chat.example.org";
    private static final String MESSAGES = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";
    private static final Instant WRITTEN = Instant.parse("2026-03-02T09:15:30Z");
    private static final SmsLetter LETTER = new SmsLetter("sms-1", "+447700900123", "Hello & good day", WRITTEN);

    @RegisterExtension
    static final WireMockExtension TWILIO =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private SmsGateway gateway;

    @BeforeEach
    void gateway() {
        gateway = new TwilioGateway(
                new TwilioSettings(TWILIO.baseUrl(), ACCOUNT, TOKEN, "+447700900111", "", PUBLIC + "/"),
                Duration.ofMillis(700));
    }

    static Stream<JsonNode> vectors() {
        var file = JsonMapper.shared().readTree(Fixtures.bytes("twilio/signature-vectors.json"));
        return file.get("vectors").valueStream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signaturesOfTwiliosOwnLibraryFitWithAndWithoutThePort(JsonNode vector) {
        var signature = new TwilioSignature(TOKEN);
        String url = vector.get("url").asString();
        var body = new String(Fixtures.bytes("twilio/" + vector.get("file").asString()), StandardCharsets.UTF_8);
        var form = Objects.requireNonNull(Form.read(body));
        String right = vector.get("X-Twilio-Signature").asString();

        assertThat(signature.fits(url, form, right)).isTrue();
        if (vector.has("signatureWithExplicitPort443")) {
            assertThat(signature.fits(
                            url,
                            form,
                            vector.get("signatureWithExplicitPort443").asString()))
                    .isTrue();
        }
        assertThat(signature.fits(url + "x", form, right)).isFalse();
        var forged = new TreeMap<>(form);
        forged.put("Body", "call me");
        assertThat(signature.fits(url, forged, right)).isFalse();
        assertThat(signature.fits(url, form, null)).isFalse();
    }

    @Test
    void aTextIsReadAsItWasWritten() {
        assertThat(read("", "", "twilio/inbound.form"))
                .isEqualTo(new Incoming.Text(
                        "SM00000000000000000000000000000001",
                        "+447700900123",
                        "Hi, I need help & it's urgent? 50% sure + more",
                        null,
                        false,
                        null,
                        null));
    }

    @Test
    void aStopThatTwilioHasConfirmedIsKnownAsSuch() {
        assertThat(read("", "", "twilio/inbound-stop.form"))
                .isInstanceOfSatisfying(
                        Incoming.Text.class, text -> assertThat(text.handled()).isEqualTo(Handled.STOP));
    }

    @Test
    void aPictureWithoutWordsIsKnownAsSuch() {
        String form = "MessageSid=MM1&From=%2B447700900123&Body=&NumMedia=2";
        assertThat(gateway.read(signed("", "", form.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(Incoming.Text.class, text -> {
                    assertThat(text.media()).isTrue();
                    assertThat(text.text()).isEmpty();
                });
    }

    @Test
    void aReceiptIsReadWithTheReferenceThatWeGaveInItsAddress() {
        assertThat(read("receipts", "reference=sms-1", "twilio/status-callback.form"))
                .isEqualTo(new Incoming.Receipt(
                        "SM00000000000000000000000000000009", "sms-1", State.FAILED, "twilio_30003"));
    }

    @ParameterizedTest
    @CsvSource({
        "delivered, '', DELIVERED",
        "sent, '', UNDER_WAY",
        "failed, 21610, OPTED_OUT",
        "undelivered, 30006, NUMBER_TAKES_NONE",
        "undelivered, x, FAILED"
    })
    void everyStatusHasItsMeaning(String status, String code, State state) {
        String form = "MessageSid=SM1&MessageStatus=" + status + "&ErrorCode=" + code;
        assertThat(gateway.read(signed("status", "", form.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        Incoming.Receipt.class,
                        receipt -> assertThat(receipt.state()).isEqualTo(state));
    }

    @Test
    void aCallbackThatIsNotSignedForItsAddressIsRefused() {
        var genuine = signed("", "", Fixtures.bytes("twilio/inbound.form"));
        assertThat(gateway.read(new Callback("receipts", "", genuine.headers(), genuine.body())))
                .isEqualTo(new Incoming.Refused("wrong_signature", 403));
        assertThat(gateway.read(new Callback("", "", Map.of(), genuine.body())))
                .isEqualTo(new Incoming.Refused("wrong_signature", 403));
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThat(gateway.read(new Callback("", "", Map.of(), "a=%zz".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Incoming.Refused("unreadable", 400));
    }

    @Test
    void aTextGoesOutOnceWithItsReferenceInTheAddressOfItsReceipts() {
        answer(aResponse().withStatus(201).withBody("{\"sid\": \"SM9\"}"));

        assertThat(gateway.send(LETTER)).isEqualTo(new Sending.Sent("SM9"));
        TWILIO.verify(
                1,
                postRequestedFor(urlEqualTo(MESSAGES))
                        .withBasicAuth(new com.github.tomakehurst.wiremock.client.BasicCredentials(ACCOUNT, TOKEN))
                        .withFormParam("To", equalTo("+447700900123"))
                        .withFormParam("From", equalTo("+447700900111"))
                        .withFormParam("Body", equalTo("Hello & good day"))
                        .withFormParam(
                                "StatusCallback",
                                equalTo("https://chat.example.org/channels/sms/twilio/receipts?reference=sms-1")));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> failures() {
        return Stream.of(
                failure(400, 21610, new Sending.OptedOut()),
                failure(400, 21211, new Sending.NumberTakesNone("twilio_21211")),
                failure(400, 21617, new Sending.Refused("twilio_21617")),
                failure(401, 20003, new Sending.TryLater("account", null)),
                failure(429, 20429, new Sending.TryLater("too_many", null)),
                failure(500, 20500, new Sending.TryLater("server_error", null)),
                failure(503, 0, new Sending.TryLater("server_error", null)));
    }

    private static org.junit.jupiter.params.provider.Arguments failure(int status, int code, Sending outcome) {
        return org.junit.jupiter.params.provider.Arguments.of(status, code, outcome);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsMeaningAndNoneIsTriedAgainUnasked(int status, int code, Sending outcome) {
        answer(aResponse()
                .withStatus(status)
                .withBody("{\"code\": " + code + ", \"message\": \"The number +447700900123\", \"status\": " + status
                        + "}"));
        assertThat(gateway.send(LETTER)).isEqualTo(outcome);
        TWILIO.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aConnectionThatIsCutAfterTheTextWasTakenIsNotAReasonToSendAgain(Fault fault) {
        answer(aResponse().withFault(fault));
        assertThat(gateway.send(LETTER)).isInstanceOf(Sending.TryLater.class);
        TWILIO.verify(1, postRequestedFor(urlEqualTo(MESSAGES)));
        lookUp(aResponse().withFault(fault));
        assertThat(gateway.find(LETTER, id -> false)).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void aSlowAnswerEndsInTime() {
        answer(aResponse().withStatus(201).withFixedDelay(5_000));
        assertThat(gateway.send(LETTER)).isInstanceOf(Sending.TryLater.class);
    }

    @Test
    void aLetterIsFoundByNumberWordsAndTimeUnlessItIsAnotherOfOurs() {
        var messages = new ArrayList<String>();
        messages.add(message("SM1", "Another text", "Mon, 02 Mar 2026 09:15:31 +0000", "outbound-api"));
        messages.add(message("SM2", LETTER.text(), "Mon, 02 Mar 2026 08:00:00 +0000", "outbound-api"));
        messages.add(message("SM3", LETTER.text(), "Mon, 02 Mar 2026 09:15:31 +0000", "inbound"));
        assertThat(find(messages, List.of())).isEqualTo(new Found.NotThere());

        messages.add(message("SM4", LETTER.text(), "Mon, 02 Mar 2026 09:15:32 +0000", "outbound-api"));
        assertThat(find(messages, List.of())).isEqualTo(new Found.There("SM4"));
        assertThat(find(messages, List.of("SM4"))).isEqualTo(new Found.NotThere());
    }

    private Found find(List<String> messages, List<String> bound) {
        lookUp(aResponse()
                .withBody("{\"messages\": [" + String.join(",", messages) + "], \"page\": 0, \"page_size\": 100}"));
        return gateway.find(LETTER, bound::contains);
    }

    private static String message(String sid, String body, String created, String direction) {
        return "{\"sid\": \"%s\", \"body\": \"%s\", \"date_created\": \"%s\", \"direction\": \"%s\"}"
                .formatted(sid, body, created, direction);
    }

    private static void answer(ResponseDefinitionBuilder response) {
        TWILIO.stubFor(any(anyUrl()).willReturn(response));
    }

    private static void lookUp(ResponseDefinitionBuilder response) {
        TWILIO.stubFor(get(urlPathEqualTo(MESSAGES))
                .withQueryParam("To", equalTo("+447700900123"))
                .willReturn(response));
    }

    private Incoming read(String tail, String query, String file) {
        return gateway.read(signed(tail, query, Fixtures.bytes(file)));
    }

    /** Signed as Twilio documents it, by hand, so that the gateway is not held against the library it uses itself. */
    private static Callback signed(String tail, String query, byte[] body) {
        var signed = new StringBuilder(PUBLIC + "/channels/sms/twilio");
        signed.append(tail.isEmpty() ? "" : "/" + tail).append(query.isEmpty() ? "" : "?" + query);
        new TreeMap<>(Objects.requireNonNull(Form.read(new String(body, StandardCharsets.UTF_8))))
                .forEach((name, value) -> signed.append(name).append(value));
        return new Callback(tail, query, Map.of("x-twilio-signature", hmac(signed.toString())), body);
    }

    private static String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
