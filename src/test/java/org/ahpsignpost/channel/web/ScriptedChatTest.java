package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the script adds to the page: sending in place, patience with a bad connection, and nothing lost or doubled. */
class ScriptedChatTest extends InBrowser {

    private static final String HEEL = "my heel hurts when I get up, I'm in LE2";

    @Test
    void aMessageIsSentWithoutLoadingThePageAnewAndTheFocusStaysInTheBox() {
        var page = page();
        begin(page, HEEL);
        page.evaluate("window.mark = 1");
        page.locator("#text").focus();

        say(page, "how much does it cost");

        assertThat(page.evaluate("window.mark")).isEqualTo(1);
        assertThat(page.evaluate("document.activeElement.id")).isIn("text", "");
        assertThat(page.locator("#text").inputValue()).isEmpty();
        assertThat(keys(page)).containsExactly("t0-ours", "t1-yours", "t1-ours", "t2-yours", "t2-ours");
        assertThat(page.locator("#status").textContent()).isEqualTo("Sent.");
    }

    @Test
    void aChoiceIsSentInPlaceAndIsOfferedNoMore() {
        var page = page();
        begin(page, HEEL);
        var choice = page.locator("#latest .choices button").first();
        String label = choice.textContent();

        choice.click();
        page.waitForSelector("[data-key=t2-ours]");

        assertThat(page.locator("[data-key=t2-yours] .said").textContent().strip())
                .isEqualTo(label);
        assertThat(page.locator("[data-key=t1-ours] .choices").count()).isZero();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("text");
    }

    @Test
    void aMessageSentWhileOfflineIsKeptAndSentOnceWhenTheNetworkIsBack() {
        var page = page();
        begin(page, HEEL);
        page.context().setOffline(true);
        page.locator("#text").fill("how much does it cost");
        page.locator("#write button.main").click();
        page.waitForFunction("() => document.getElementById('status').textContent.indexOf('offline') > 0");
        assertThat(page.locator("#text").inputValue()).isEqualTo("how much does it cost");

        page.context().setOffline(false);

        page.waitForSelector("[data-key=t2-ours]");
        assertThat(keys(page)).hasSize(5);
        assertThat(page.locator("#text").inputValue()).isEmpty();
    }

    @Test
    void aMessageWhoseAnswerIsLostOnTheWayMakesOneTurn() {
        var page = page();
        begin(page, HEEL);
        var tries = new AtomicInteger();
        page.route("**/messages", route -> {
            if (tries.getAndIncrement() == 0) {
                route.fetch(); // it arrives and is answered, and the answer is lost
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#text").fill("how much does it cost");
        page.locator("#write button.main").click();

        page.waitForSelector("[data-key=t2-ours]");

        assertThat(tries.get()).isEqualTo(2);
        page.reload();
        assertThat(keys(page)).hasSize(5);
    }

    @Test
    void aPageLeftWhileAMessageWasOnItsWaySendsItWhenItIsOpenedAgain() {
        var page = page();
        begin(page, HEEL);
        String address = page.url();
        page.route("**/messages", Route::abort);
        page.locator("#text").fill("how much does it cost");
        page.locator("#write button.main").click();
        page.waitForFunction("() => document.getElementById('status').textContent.indexOf('offline') > 0");

        page.unroute("**/messages");
        page.navigate(address);

        page.waitForSelector("[data-key=t2-ours]");
        assertThat(keys(page)).hasSize(5);
    }

    @Test
    void aDraftOutlivesAReload() {
        var page = page();
        begin(page, HEEL);
        page.locator("#text").pressSequentially("half a thou");

        page.reload();

        assertThat(page.locator("#text").inputValue()).isEqualTo("half a thou");
    }

    @Test
    void aMessageThatIsRefusedStaysInTheBoxAndTheReasonIsRead() {
        var page = page();
        begin(page, HEEL);
        page.locator("#text").fill(" ");
        page.locator("#write button.main").click();

        page.waitForSelector("#trouble [role=alert]");
        assertThat(page.locator("#trouble").textContent()).contains("Write a message in the box");
        assertThat(keys(page)).hasSize(3);
    }

    @Test
    void wholeRepliesAreAnnouncedOnceAndThePersonsOwnWordsAreNot() {
        var page = page();
        begin(page, HEEL);
        page.evaluate("""
                window.heard = [];
                new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
                    if (node.nodeType === 1) window.heard.push(node.getAttribute('data-key') + ' ' + document.getElementById('log').getAttribute('aria-live'));
                }))).observe(document.querySelector('#log ol'), {childList: true});
                """);

        say(page, "how much does it cost");

        assertThat(strings(page.evaluate("window.heard"))).hasSize(2).last().isEqualTo("t2-ours polite");
        assertThat(page.locator("#log").getAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void askingForAnotherLanguageTurnsTheWholePage() {
        var page = page();
        begin(page, HEEL);
        page.locator("#text").fill("اردو");
        page.locator("#write button.main").click();

        page.waitForSelector("html[lang=ur][dir=rtl]");
        assertThat(page.locator("#latest .said").getAttribute("lang")).isEqualTo("ur");
        picture(page, "chat-turned-to-urdu");
    }

    @Test
    void leavingClearsThePageEndsTheChatAndGoesElsewhere() {
        var page = page();
        begin(page, HEEL);
        String address = page.url();
        var left = new ArrayList<String>();
        page.route("https://www.bbc.co.uk/**", route -> {
            left.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setBody("weather"));
        });
        page.locator(".leave").click();
        page.waitForURL("https://www.bbc.co.uk/weather");

        assertThat(left).hasSize(1);
        page.navigate(address);
        assertThat(page.locator("h1").textContent()).isEqualTo("We cannot find this chat");
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void wordsCanBeMadeLargerAndStayLarger() {
        var page = page();
        begin(page, HEEL);
        page.locator("[data-size=largest]").click();
        double now = fontSize(page);

        page.navigate("/");

        assertThat(now).isGreaterThan(25);
        assertThat(fontSize(page)).isEqualTo(now);
    }

    @Test
    void whereThereIsNoVoiceReadingAloudSaysSo() {
        var page = page();
        begin(page, HEEL);
        page.evaluate("speechSynthesis.getVoices = () => [{lang: 'de-DE', name: 'x'}]");
        page.locator("#aloud").click();

        assertThat(page.locator("#status").textContent()).isEqualTo("This device has no voice for this language.");
    }

    private static double fontSize(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }
}
