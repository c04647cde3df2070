package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What must be true of every page, for everybody who reads with something else than eyes and a mouse. */
class PageShapeTest extends ChatSite {

    private List<Document> pages() {
        String heel = open("my heel hurts when I get up, I'm in LE2");
        String danger = open("crushing pain in my chest and my arm");
        return List.of(
                page(load("/")),
                page(load(heel)),
                page(load(danger)),
                page(send(heel + "/messages", "", " ")),
                page(load("/chat/unknown")),
                page(load("/no/such/page")));
    }

    @Test
    void everyPageSaysItsLanguageAndItsName() {
        for (Document page : pages()) {
            assertThat(page.select("html[lang=en][dir=ltr]")).hasSize(1);
            assertThat(page.title()).endsWith(" – Signpost");
            assertThat(page.select("meta[name=viewport]").attr("content"))
                    .doesNotContain("maximum-scale", "user-scalable");
        }
    }

    @Test
    void everyPageHasOneMainHeadingAndSkipsNoLevel() {
        for (Document page : pages()) {
            assertThat(page.select("h1")).as(page.title()).hasSize(1);
            int level = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.hasAttr("aria-level")
                        ? Integer.parseInt(heading.attr("aria-level"))
                        : heading.tagName().charAt(1) - '0';
                assertThat(next).as(page.title() + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void everyPageHasLandmarksAndASkipLinkFirst() {
        for (Document page : pages()) {
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("body > header, body > footer")).hasSize(2);
            var first = page.expectFirst("a, button, input, textarea");
            assertThat(first.attr("href")).isEqualTo("#main");
        }
    }

    @Test
    void everyFieldHasALabelAndEveryIdIsThereOnce() {
        for (Document page : pages()) {
            for (Element field : page.select("input:not([type=hidden]), textarea")) {
                assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1);
            }
            assertThat(page.select("fieldset > legend")).hasSameSizeAs(page.select("fieldset"));
            var ids = page.select("[id]").eachAttr("id");
            assertThat(new HashSet<>(ids)).as(page.title()).hasSameSizeAs(ids);
            for (String named : page.select("[aria-labelledby], [aria-describedby]").stream()
                    .flatMap(e ->
                            List.of((e.attr("aria-labelledby") + " " + e.attr("aria-describedby")).split(" ")).stream())
                    .filter(name -> !name.isEmpty())
                    .toList()) {
                assertThat(ids).contains(named);
            }
        }
    }

    @Test
    void theMessagesAreALogInOrderAndEachSaysItsLanguage() {
        var chat = page(load(open("my heel hurts when I get up, I'm in LE2")));

        var log = chat.select("[role=log][aria-label][tabindex=0]");
        assertThat(log).hasSize(1);
        assertThat(log.select("> ol > li .said[lang][dir]")).hasSameSizeAs(log.select("> ol > li"));
        assertThat(log.select("#latest[tabindex=-1]")).hasSize(1);
    }

    @Test
    void helpAndHonestyAreOnEveryPageAndNotInAFold() {
        for (Document page : pages()) {
            assertThat(page.select("#urgent a[href=tel:999], #urgent a[href=tel:111]"))
                    .as(page.title())
                    .hasSize(3);
            assertThat(page.select("#urgent").text()).contains("mental health option");
            assertThat(page.select("footer").text())
                    .contains(
                            "computer program",
                            "not a person",
                            "not for emergencies",
                            "personal data",
                            "No doctor, nurse or other");
            assertThat(page.select("details #urgent, details footer, [hidden] #urgent, dialog"))
                    .isEmpty();
        }
    }

    @Test
    void everyPageCanBeLeftAtOnceForOneThatTellsNothing() {
        for (Document page : pages()) {
            var leave = page.select("header .leave");
            assertThat(leave).as(page.title()).hasSize(1);
            assertThat(leave.text()).isNotBlank();
            boolean inChat =
                    page.title().startsWith("Your chat") || page.title().startsWith("Error: Your chat");
            if (inChat) {
                assertThat(page.select("header form[method=post][action$=/leave] button"))
                        .hasSize(1);
            } else {
                assertThat(leave.attr("href")).isEqualTo("https://www.bbc.co.uk/weather");
                assertThat(leave.attr("rel")).isEqualTo("noreferrer");
            }
        }
    }

    @Test
    void noPageHasAnInlineScriptOrStyleOrAForeignFile() {
        for (Document page : pages()) {
            assertThat(page.select("style, [style], iframe, object, base")).isEmpty();
            assertThat(page.select("script").eachAttr("src")).containsExactly("/signpost.js");
            assertThat(page.select("script").html()).isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(e -> e.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(page.select("link[href], img[src]").eachAttr("href")).allMatch(href -> href.startsWith("/"));
        }
    }

    @Test
    void everyLinkAndEveryFormLeadsSomewhere() {
        for (Document page : pages()) {
            for (String href : new HashSet<>(page.select("[href]").eachAttr("href"))) {
                if (href.startsWith("#")) {
                    assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
                } else if (href.startsWith("/")) {
                    assertThat(send(get(href)).getStatus()).as(href).isEqualTo(href.startsWith("/look?") ? 303 : 200);
                } else {
                    assertThat(href).matches("(tel:[0-9+]+|mailto:.+@.+|https?://.+)");
                }
            }
            for (String action : page.select("form[method=post]:not(.leaving)").eachAttr("action")) {
                assertThat(send(post(action)).getStatus()).as(action).isIn(303, 400);
            }
        }
    }
}
