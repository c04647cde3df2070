package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the page lets in and gives out: headers, messages from other sites, errors for people and for programs. */
class PageGuardTest extends ChatSite {

    @Test
    void thePageMayLoadNothingButItsOwnFiles() {
        var start = load("/");

        assertThat(start.getHeader("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                                + "form-action 'self' https://www.bbc.co.uk; base-uri 'none'; frame-ancestors 'none'");
        assertThat(start.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(start.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(start.getHeader("Permissions-Policy")).contains("geolocation=()");
    }

    @Test
    void noConversationIsKeptByABrowser() {
        assertThat(load("/").getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(load(open("hello")).getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(send("/chat/0000/messages", "", "hello").getHeader("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(load("/").getCookies()).isEmpty();
    }

    @Test
    void messagesOfAnotherSitesPageAreRefused() {
        assertRefused(send(post("/chat").header("Sec-Fetch-Site", "cross-site").param("text", "hello")));
        assertRefused(send(post("/chat").header("Sec-Fetch-Site", "same-site").param("text", "hello")));
        assertRefused(send(post("/chat/abc/messages")
                .header("Origin", "https://elsewhere.example")
                .param("text", "hello")));
        assertRefused(send(post("/chat").header("Origin", "not an address").param("text", "hello")));
    }

    @Test
    void ourOwnFormsAreTakenAsBrowsersSendThem() {
        // pages without a referrer post with this origin
        var modern = post("/chat").header("Origin", "null").header("Sec-Fetch-Site", "same-origin");
        var old = post("/chat").header("Origin", "https://localhost:8443").header("Host", "localhost:8443");
        var plain = post("/chat").header("Origin", "null");

        assertThat(send(modern.param("text", "hello")).getStatus()).isEqualTo(303);
        assertThat(send(old.param("text", "hello")).getStatus()).isEqualTo(303);
        assertThat(send(plain.param("text", "hello")).getStatus()).isEqualTo(303);
    }

    @Test
    void someoneWhoReadsGetsAPageAndAProgramGetsAProblem() throws Exception {
        assertThat(page(load("/no/such/page")).select("h1").text()).isEqualTo("We cannot find this page");
        assertThat(send(get("/no/such/page")).getContentType()).isEqualTo("application/problem+json");
        assertThat(load("/api/v1/no-such-thing").getContentType()).isEqualTo("application/problem+json");
        assertThat(send(get("/chat/abc")).getContentType()).startsWith("text/html");
        assertThat(send(get("/error")).getContentType()).isEqualTo("application/problem+json");
        assertThat(send(get("/error")).getContentAsString()).contains("urn:signpost:problem:not-found");
    }

    @Test
    void anotherMethodThanThePagesIsToldInAPage() {
        var answer = send(post("/").accept("text/html"));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(page(answer).select("h1").text()).isEqualTo("We could not read that");
    }

    @Test
    void aFormLargerThanAnyMessageIsRefusedWithAPage() throws Exception {
        var answer = overTheWire("/chat", "text=" + "a".repeat(3_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That is too much text", "tel:999");
    }

    @Test
    void anAddressTheServerCannotReadIsRefusedWithoutItsInsides() throws Exception {
        var answer = overTheWire("/chat/%ff;x/..%2f", "");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception", "org.apache");
    }

    private HttpResponse<String> overTheWire(String path, String form) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void assertRefused(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(page(answer).select("h1").text()).isEqualTo("We did not take this message");
        assertThat(page(answer).select("#urgent a[href=tel:999]")).hasSize(1);
    }
}
