package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The chat in the page of another site. The sites are small servers of the test; the frame and all that is in it are ours. */
class EmbedTest extends InBrowser {

    private static final HttpServer SITE = site();

    /** The same server by two names: for a browser these are two sites. */
    private static final String LISTED = "http://localhost:" + SITE.getAddress().getPort();

    private static final String STRANGER =
            "http://127.0.0.1:" + SITE.getAddress().getPort();

    @DynamicPropertySource
    static void list(DynamicPropertyRegistry registry) {
        registry.add("signpost.web.embed-sites", () -> LISTED + ", https://clinic.example.org");
    }

    private static HttpServer site() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/", exchange -> {
                String ours = exchange.getRequestURI().getQuery();
                byte[] body =
                        ("<!doctype html><html lang='en'><title>A clinic</title><main><h1>A clinic</h1><p>Before</p>"
                                        + "<script src='" + ours + "/embed.js'></script><p>After</p></main></html>")
                                .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        SITE.stop(0);
    }

    private Page host(String site, int width) {
        var page = page(new Browser.NewContextOptions().setViewportSize(width, 800));
        page.navigate(site + "/?" + address());
        return page;
    }

    private static void open(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Get help from Signpost"))
                .click();
    }

    @Test
    void aListedSiteOpensTheChatInALabelledDialogAndItClosesWithEscape() {
        var page = host(LISTED, 1000);
        open(page);
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Get help from Signpost"));
        var frame = page.frameLocator("dialog iframe");
        frame.locator("#text").fill("my heel hurts when I get up, I'm in LE2");
        frame.locator("#start button.main").click();
        frame.locator("#latest .card.service").first().waitFor();
        picture(page, "embedded");
        assertThat(dialog.count()).isEqualTo(1);

        frame.locator("#text").press("Escape");

        page.waitForFunction("() => !document.querySelector('dialog').open");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("A");
        open(page);
        assertThat(frame.locator("#latest .card.service").count()).isPositive();
    }

    @Test
    void noCookieOfOursIsSetInAFrame() {
        var page = host(LISTED, 1000);
        open(page);
        page.frameLocator("dialog iframe").locator("#text").waitFor();

        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void onANarrowScreenTheLinkLeadsToTheChatAndNothingIsCovered() {
        var page = host(LISTED, 320);
        assertThat(page.locator("dialog").count()).isZero();
        open(page);

        page.waitForURL(address() + "/**");
        assertThat(page.locator("h1").textContent()).isEqualTo("Find the right health service");
    }

    @Test
    void aSiteThatIsNotOnTheListGetsNoFrameAndThePersonIsLedToTheChat() {
        var page = host(STRANGER, 1000);
        open(page);

        page.waitForURL(address() + "/**", new Page.WaitForURLOptions().setTimeout(12_000));
        assertThat(page.locator("h1").textContent()).isEqualTo("Find the right health service");
    }

    @Test
    void messagesOfAnyoneElseDoNotCloseTheDialog() {
        var page = host(LISTED, 1000);
        open(page);
        page.frameLocator("dialog iframe").locator("#text").waitFor();

        page.evaluate("window.postMessage({type: 'signpost:close'}, '*')");

        page.waitForTimeout(300);
        assertThat(page.evaluate("document.querySelector('dialog').open")).isEqualTo(true);
    }

    @Test
    void onlyPagesOfTheChatMayStandInAFrameAndOnlyThoseOfListedSites() {
        assertThat(load("/").getHeader("Content-Security-Policy"))
                .endsWith("frame-ancestors 'self' " + LISTED + " https://clinic.example.org");
        assertThat(load("/no/such/page").getHeader("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
        assertThat(load("/embed.js?lang=ur").getHeader("Content-Type")).startsWith("text/javascript");
    }
}
