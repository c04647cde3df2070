package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callbacks as a gateway sends them: over HTTP, signed, in the gateway's own format. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SmsOverHttpTest {

    private static final String TOKEN = "test-auth-token-not-a-secret";
    private static final String PATH = "/channels/sms/twilio";

    private static MigratedDatabase database;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        database = MigratedDatabase.sqlite();
        var settings = new HashMap<>(database.settings());
        settings.putAll(Map.of(
                "signpost.sms.gateway", "twilio",
                "signpost.sms.secret", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                // the discard port of this machine: nobody answers
                "signpost.sms.twilio.url", "http://localhost:9",
                "signpost.sms.twilio.account-sid", "AC00000000000000000000000000000000",
                "signpost.sms.twilio.auth-token", TOKEN,
                "signpost.sms.twilio.from", "+447700900111",
                "signpost.sms.twilio.public-url", "https://chat.example.org"));
        service = ServiceProcess.start(settings);
    }

    @AfterAll
    static void stop() {
        service.close();
        database.close();
    }

    @Test
    void aSignedTextIsStoredAndAcknowledgedInTwiliosOwnFormat() {
        var reply = post(PATH, "MessageSid=SM1&From=%2B447700900123&Body=hello+there%3F", "MessageSidSM1");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("text/xml");
        assertThat(reply.body()).isEqualTo("<Response/>");
        assertThat(stored("SM1")).isEqualTo(1);
    }

    @Test
    void aForgedTextIsRefused() {
        var forged = request(PATH, "MessageSid=SM2&From=%2B447700900123&Body=hello", "bm90IHJpZ2h0");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(stored("SM2")).isZero();
    }

    @Test
    void aGatewayThatIsNotSetHasNoAddress() {
        assertThat(request("/channels/sms/notify", "{}", "x").status()).isEqualTo(404);
    }

    @Test
    void aCallbackLargerThanAnyTextIsRefused() {
        assertThat(request(PATH, "Body=" + "a".repeat(70_000), "x").status()).isEqualTo(413);
    }

    @Test
    void theAddressOfTheApiKnowsNothingOfCallbacks() {
        assertThat(service.http().get("/v3/api-docs").body()).doesNotContain("/channels/sms");
    }

    private static int stored(String id) {
        return database.sql()
                .sql("SELECT COUNT(*) FROM sms_inbox WHERE message_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Signed for the address that Twilio was given, which is not the one it came to. */
    private static Http.Reply post(String path, String form, String messageId) {
        String signed = "https://chat.example.org" + path + "Bodyhello there?" + "From+447700900123" + messageId;
        return request(path, form, hmac(signed));
    }

    private static Http.Reply request(String path, String body, String signature) {
        return service.http()
                .send(service.http()
                        .request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Twilio-Signature", signature)
                        .POST(BodyPublishers.ofString(body)));
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
