package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page by keyboard alone, as a screen reader gets it, without script, on a narrow screen with other spacing. */
class WithoutEyesTest extends InBrowser {

    private static final String HEEL = "my heel hurts when I get up, I'm in LE2";

    /** Presses Tab until that element has the focus; fails where it cannot be reached. */
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                assertSeen(page);
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    /** What has the focus is on the screen, not under the banner, and is marked. */
    private static void assertSeen(Page page) {
        assertThat(page.evaluate("""
                () => {
                  const e = document.activeElement, r = e.getBoundingClientRect();
                  const x = r.left + Math.min(r.width / 2, 20), y = r.top + Math.min(r.height / 2, 20);
                  const top = document.elementFromPoint(x, y);
                  const style = getComputedStyle(e), label = e.labels && e.labels[0] ? getComputedStyle(e.labels[0], '::before') : style;
                  const marked = [style, label].some(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none');
                  const seen = top && (top === e || e.contains(top) || top.contains(e) || (e.labels && e.labels[0].contains(top)));
                  return (seen ? '' : 'covered ') + (marked ? '' : 'unmarked');
                }"""))
                .as("focus on " + page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
                .isEqualTo("");
    }

    @Test
    void aWholeJourneyGoesByKeyboardAlone() {
        var page = page(new Browser.NewContextOptions().setViewportSize(400, 800));
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#main");
        page.keyboard().press("Enter");
        tabTo(page, "[name=audience]");
        tabTo(page, "#text");
        page.keyboard().type(HEEL);
        tabTo(page, "#start button.main");
        page.keyboard().press("Enter");
        page.waitForSelector("#latest");

        tabTo(page, "#log");
        tabTo(page, "#latest .choices button");
        page.keyboard().press("Space");
        page.waitForSelector("[data-key=t2-ours]");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("text");

        page.keyboard().type(HEEL);
        tabTo(page, "#write button.main");
        page.keyboard().press("Enter");
        page.waitForSelector("[data-key=t3-ours]");
        tabTo(page, "#latest .card.service a, .tools summary");
        tabTo(page, ".tools details:nth-of-type(2) summary");
        page.keyboard().press("Enter");
        tabTo(page, "#helped-yes");
        page.keyboard().press("Space");
        tabTo(page, ".feedback button");
        page.keyboard().press("Enter");
        page.waitForURL("**/feedback");
        tabTo(page, "a[href^='/about-you']");
        page.keyboard().press("Enter");
        page.waitForURL("**/about-you?*");
        tabTo(page, "button[name=skip]");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Thank you'");
    }

    @Test
    void aWholeJourneyGoesWithoutScript() {
        var page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        begin(page, HEEL);
        assertThat(page.locator("#latest .card.service").count()).isEqualTo(3);
        page.locator("#latest .choices button").first().click();
        assertThat(keys(page)).endsWith("t2-yours", "t2-ours");

        page.locator("#newest button[name=text]").click();
        assertThat(page.locator("#aloud").isVisible()).isFalse();
        page.locator("#text").fill("crushing pain in my chest and my arm");
        page.locator("#write button.main").click();
        assertThat(page.locator("#latest .care.emergency h4").textContent()).contains("Call 999");
        page.locator(".tools details").first().locator("summary").click();
        page.locator(".languages button[lang=ur]").click();
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        picture(page, "chat-without-script");
    }

    @Test
    void aScreenReaderGetsEveryReplyWithItsSpeakerAndItsFacts() {
        var page = page();
        begin(page, HEEL);

        String services = page.locator("#latest").ariaSnapshot();
        assertThat(services)
                .contains("heading \"Signpost:\" [level=3]", "heading \"Example Clarendon Foot Clinic\" [level=4]")
                .contains(
                        "term: Phone",
                        "link \"0116 496 0101\"",
                        "term: How to get in",
                        "link \"See where it is on a map\"");
        say(page, "crushing pain in my chest and my arm");
        assertThat(page.locator("#latest").ariaSnapshot())
                .contains("heading \"Immediate action required: Call 999 now\" [level=4]", "link \"999\"");
        say(page, "talk to a person");
        assertThat(page.locator("#log").ariaSnapshot()).startsWith("- log \"Messages in this chat, the newest last\":");
        assertThat(page.locator("main").ariaSnapshot()).contains("status", "textbox \"Your next message\"");
    }

    @Test
    void axeSeesWhatIsWrongWhereSomethingIs() {
        var page = page();
        page.navigate("/");
        page.evaluate(
                "document.querySelector('label[for=text]').remove(); document.documentElement.removeAttribute('lang')");

        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Rule::getId)
                        .toList();

        assertThat(found).contains("label", "html-has-lang");
    }

    @Test
    void withTheSpacingThatPeopleSetNothingIsCutOffOrScrollsSideways() {
        var page = page(new Browser.NewContextOptions().setViewportSize(320, 256)); // 1280 x 1024 at 400%
        begin(page, HEEL);
        page.evaluate("""
                document.querySelectorAll('*').forEach(e => {
                  e.style.setProperty('line-height', '1.5', 'important');
                  e.style.setProperty('letter-spacing', '0.12em', 'important');
                  e.style.setProperty('word-spacing', '0.16em', 'important');
                });
                document.querySelectorAll('p').forEach(e => e.style.setProperty('margin-bottom', '2em', 'important'));
                """);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        assertThat(page.evaluate("""
                [...document.querySelectorAll('main *')].filter(e => !e.closest('.nhsuk-u-visually-hidden') && e.offsetParent
                    && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible').map(e => e.outerHTML.slice(0, 80))
                """)).isEqualTo(List.of());
        picture(page, "chat-spaced-at-400-percent");
    }
}
