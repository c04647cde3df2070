package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * axe-core with every rule of WCAG 2.2 A and AA, with target size and its best practices, finds nothing on any page in any state. It sees a
 * part of what can be wrong; the other tests of the page and people see more.
 */
class AccessibilityTest extends InBrowser {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("en chest", "crushing pain in my chest and my arm"),
            Map.entry("ur chest", "میرے سینے میں شدید درد ہے"),
            Map.entry("ar chest", "عندي ألم شديد في الصدر"),
            Map.entry("en foot", "I have diabetes and an ulcer on my foot"),
            Map.entry("ur foot", "مجھے شوگر ہے اور میرے پاؤں میں زخم ہے"),
            Map.entry("ar foot", "عندي سكري وجرح في قدمي"),
            Map.entry("en crisis", "I want to kill myself"),
            Map.entry("ur crisis", "میں خودکشی کرنا چاہتا ہوں"),
            Map.entry("ar crisis", "أريد أن أنتحر"),
            Map.entry("en dose", "how much ibuprofen can I take"),
            Map.entry("ur dose", "میں کتنی دوا کھاؤں"),
            Map.entry("ar dose", "كم حبة دواء آخذ"));

    /** How somebody looks at a page. */
    private enum Eyes {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.LIGHT, ForcedColors.ACTIVE);

        private final ColorScheme scheme;
        private final ForcedColors forced;

        Eyes(ColorScheme scheme, ForcedColors forced) {
            this.scheme = scheme;
            this.forced = forced;
        }

        void look(Page page) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "ur", "ar"})
    void axeFindsNothing(String language) {
        var found = new ArrayList<String>();
        var page = page(new Browser.NewContextOptions().setViewportSize(NARROW, 800));
        states(Language.of(language).orElseThrow()).forEach((state, way) -> {
            Eyes.LIGHT.look(page);
            way.go(page);
            for (Eyes eyes : Eyes.values()) {
                eyes.look(page);
                judge(page, language + "-" + state + "-" + eyes, found);
            }
            if (language.equals("en")) {
                Eyes.LIGHT.look(page);
                page.setViewportSize(WIDE, 800);
                judge(page, language + "-" + state + "-wide", found);
                page.setViewportSize(NARROW, 800);
            }
        });
        assertThat(found).isEmpty();
    }

    private static void judge(Page page, String name, List<String> found) {
        var options = new AxeRunOptions();
        var targets = new AxeRuleOptions();
        targets.setEnabled(true);
        options.setRules(Map.of("target-size", targets));
        options.setResultTypes(List.of("violations"));
        // no page of ours holds a frame, so none of its results need be gathered in a page of their own
        var builder = new AxeBuilder(page).options(options).withTags(TAGS).setLegacyMode(true);
        for (Rule violation : builder.analyze().getViolations()) {
            for (CheckedNode node : violation.getNodes()) {
                found.add(name + ": " + violation.getId() + " at " + node.getTarget() + " " + node.getFailureSummary());
            }
        }
        int sideways = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (sideways > 0) {
            found.add(name + ": " + sideways + " px must be scrolled sideways");
        }
        if (name.startsWith("en-") || name.endsWith("-light")) {
            picture(page, name);
        }
    }

    /** The way to one state of a page. */
    private interface Way {
        void go(Page page);
    }

    private Map<String, Way> states(Language language) {
        String services = talk(language, Audience.PATIENT, "profession:podiatrist", "LE2");
        String emergency = talk(language, Audience.PATIENT, said(language, "chest"));
        String urgent = talk(language, Audience.PATIENT, said(language, "foot"));
        String crisis = talk(language, Audience.PATIENT, said(language, "crisis"));
        String medication = talk(language, Audience.PATIENT, said(language, "dose"));
        String many = talk(language, Audience.PATIENT, "asdf qwer", "list");
        String resource = talk(language, Audience.STAFF, "resource:ohid_ahp_guide");
        String asked = talk(language, Audience.PATIENT, "talk-to-a-person");
        var states = new LinkedHashMap<String, Way>();
        states.put("start", page -> page.navigate("/?lang=" + language.code()));
        states.put("chat-new", page -> page.navigate("/chat/" + talk(language, Audience.PATIENT)));
        states.put("chat-services", page -> page.navigate("/chat/" + services));
        states.put("chat-emergency", page -> page.navigate("/chat/" + emergency));
        states.put("chat-urgent", page -> page.navigate("/chat/" + urgent));
        states.put("chat-crisis", page -> page.navigate("/chat/" + crisis));
        states.put("chat-medication", page -> page.navigate("/chat/" + medication));
        states.put("chat-many-choices", page -> page.navigate("/chat/" + many));
        states.put("chat-resource", page -> page.navigate("/chat/" + resource));
        states.put("chat-asked-for-a-person", page -> page.navigate("/chat/" + asked));
        states.put("chat-tools-open", page -> {
            page.navigate("/chat/" + asked);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        });
        states.put("chat-trouble", page -> {
            page.navigate("/chat/" + asked);
            page.locator("#write button.main").click();
            page.waitForSelector("#trouble [role=alert]");
        });
        states.put("chat-largest", page -> {
            page.navigate("/chat/" + services);
            page.locator("[data-size=largest]").click();
        });
        states.put("notice", page -> {
            page.evaluate("sessionStorage.clear()");
            page.navigate("/look?size=normal");
            page.navigate("/chat/unknown");
        });
        states.put("feedback-trouble", page -> {
            page.navigate("/chat/" + asked);
            page.evaluate("document.querySelector('.feedback').submit()");
            page.waitForSelector("#trouble [role=alert]");
        });
        states.put("feedback-thanks", page -> {
            page.navigate("/chat/" + asked);
            page.evaluate(
                    "document.querySelector('#helped-no').checked = true; document.querySelector('.feedback').submit()");
            page.waitForURL("**/feedback");
        });
        states.put("questions", page -> page.navigate("/about-you?helped=no&lang=" + language.code()));
        states.put("answered", page -> {
            page.navigate("/about-you?lang=" + language.code());
            page.locator("button[name=skip]").click();
            page.waitForSelector("h1");
        });
        return states;
    }

    private static String said(Language language, String what) {
        return java.util.Objects.requireNonNull(SAID.get(language.code() + " " + what));
    }

    private String talk(Language language, Audience audience, String... words) {
        var opened = (Conversations.Opening.Opened)
                conversations.openAs(UUID.randomUUID().toString(), Channel.WEB, audience, language);
        for (String said : words) {
            conversations.say(opened.conversationId(), null, said);
        }
        return opened.conversationId();
    }
}
