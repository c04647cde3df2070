package org.ahpsignpost.channel.desk;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ahpsignpost.channel.desk.Browser.Page;
import org.ahpsignpost.record.AccessEvent;
import org.ahpsignpost.record.AccessLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with a work account to a live service; WireMock plays the issuer. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "signpost.stage=live",
            "signpost.desk.oidc.client-id=signpost",
            "signpost.desk.oidc.client-secret=not-a-secret"
        })
class WorkAccountTest {

    private static final WireMockServer ISSUER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final RSAKey KEY = key();

    @LocalServerPort
    int port;

    @Autowired
    AccessLog accessLog;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws Exception {
        ISSUER.start();
        var folder = Files.createTempDirectory("signpost-desk");
        registry.add("signpost.data-dir", folder::toString);
        registry.add("signpost.desk.oidc.issuer", ISSUER::baseUrl);
    }

    @AfterAll
    static void stop() {
        ISSUER.stop();
    }

    @BeforeEach
    void announce() {
        ISSUER.resetAll();
        String issuer = ISSUER.baseUrl();
        ISSUER.stubFor(get("/.well-known/openid-configuration")
                .willReturn(okJson(json(Map.of(
                        "issuer",
                        issuer,
                        "authorization_endpoint",
                        issuer + "/authorize",
                        "token_endpoint",
                        issuer + "/token",
                        "jwks_uri",
                        issuer + "/keys",
                        "subject_types_supported",
                        List.of("public"),
                        "response_types_supported",
                        List.of("code"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256"))))));
        ISSUER.stubFor(get("/keys").willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
    }

    @Test
    void staffWithTheRoleSeeTheQueueAndAreOnTheAccessLog() {
        var page = signIn(claims -> claims.claim("roles", List.of("other", "signpost-handoff")));

        assertThat(page.address().getPath()).isEqualTo("/desk");
        assertThat(page.text()).contains("You are signed in as Sam Okafor");
        assertThat(events("signed-in"))
                .anyMatch(event ->
                        event.who().equals("staff-17") && event.issuer().equals(ISSUER.baseUrl()));
    }

    @Test
    void staffWithoutTheRoleSeeNothingAndThatIsOnTheAccessLog() {
        var page = signIn(claims -> claims.claim("roles", List.of("other")).subject("staff-18"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).doesNotContain("People waiting");
        assertThat(events("denied")).anyMatch(event -> event.who().equals("staff-18"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        expectRefused(signIn(
                claims -> claims.issuer("https://elsewhere.example").claim("roles", List.of("signpost-handoff"))));
    }

    @Test
    void aTokenForAnotherClientIsRefused() {
        expectRefused(signIn(claims -> claims.audience("somebody-else").claim("roles", List.of("signpost-handoff"))));
    }

    @Test
    void aTokenWhoseTimeHasPassedIsRefused() {
        expectRefused(
                signIn(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600)))
                        .claim("roles", List.of("signpost-handoff"))));
    }

    @Test
    void aTokenThatAnswersAnotherSignInIsRefused() {
        expectRefused(signIn(claims -> claims.claim("nonce", "another").claim("roles", List.of("signpost-handoff"))));
    }

    @Test
    void anIssuerThatFailsIsSaidAsSuch() {
        ISSUER.stubFor(post("/token").willReturn(serverError()));
        var browser = new Browser(port, false);
        var start = authorize(browser);

        var page = new Browser(browser).load(back(start));

        assertThat(page.text()).contains("That did not work");
    }

    @Test
    void aLiveServiceOffersNoLocalPasswordAndTakesNone() {
        var browser = new Browser(port);
        var page = browser.load("/desk/sign-in");

        assertThat(page.document().select("input[name=password]")).isEmpty();
        assertThat(page.text()).contains("Sign in with your work account");
        var tried = browser.post("/desk/sign-in", Map.of("name", "Sam", "password", "anything"));
        assertThat(tried.address().getPath()).doesNotContain("/desk/cases");
        assertThat(browser.load("/desk").address().getPath()).isEqualTo("/desk/sign-in");
    }

    private void expectRefused(Page page) {
        assertThat(page.address().getPath()).isEqualTo("/desk/sign-in");
        assertThat(page.text()).contains("That did not work");
    }

    private List<AccessEvent> events(String action) {
        return accessLog.between(Instant.EPOCH, Instant.now().plusSeconds(60), 10_000).stream()
                .filter(event -> event.action().equals(action))
                .toList();
    }

    private Page signIn(Consumer<JWTClaimsSet.Builder> change) {
        var browser = new Browser(port, false);
        var start = authorize(browser);
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER.baseUrl())
                .subject("staff-17")
                .audience("signpost")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", parameter(start, "nonce"))
                .claim("name", "Sam Okafor");
        change.accept(claims);
        ISSUER.stubFor(post("/token")
                .willReturn(okJson(json(Map.of(
                        "access_token",
                        "at",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300,
                        "id_token",
                        signed(claims))))));
        return new Browser(browser).load(back(start));
    }

    /** Where the issuer is asked. */
    private static URI authorize(Browser browser) {
        var asked = browser.load("/desk/oauth2/authorization/staff");
        assertThat(asked.status()).isEqualTo(302);
        var address = URI.create(String.valueOf(asked.headers().get("location")));
        assertThat(address.getPath()).isEqualTo("/authorize");
        return address;
    }

    private static String back(URI start) {
        return "/desk/oauth2/code/staff?code=c&state=" + parameter(start, "state");
    }

    private static String parameter(URI address, String name) {
        return String.valueOf(
                UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name));
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
