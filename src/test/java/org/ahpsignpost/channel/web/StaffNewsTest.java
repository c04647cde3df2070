package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.ahpsignpost.handoff.CaseDesk;
import org.ahpsignpost.handoff.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What staff write stands on an open page without anybody loading it, and also after the connection was lost. */
@TestPropertySource(properties = "signpost.handoff.hours=always")
class StaffNewsTest extends InBrowser {

    private static final Staff SAM = new Staff("local sam", "Sam");

    @Autowired
    private CaseDesk desk;

    private String caseOf(Page page) {
        String id = page.url().replaceFirst(".*/chat/", "").replaceFirst("#.*", "");
        return desk.queue().stream()
                .filter(open -> open.conversationId().equals(id))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    @Test
    void wordsOfStaffArriveByThemselvesAndThePageSaysWhoIsThere() {
        var page = page();
        begin(page, "talk to a person");
        page.waitForSelector("#handoff [data-state=offered]");
        String reference = caseOf(page);

        desk.accept(reference, SAM);
        page.waitForSelector("#handoff [data-state=accepted]");
        desk.reply(reference, SAM, "Hello, this is Sam.");

        page.waitForSelector("#latest >> text=Hello, this is Sam.");
        assertThat(page.locator("#latest h3").textContent()).isEqualTo("Sam, staff:");
        assertThat(page.locator("#latest .said").getAttribute("dir")).isEqualTo("auto");
        page.waitForSelector("#handoff [data-state=with-person]");
        picture(page, "chat-with-staff");

        say(page, "Thank you Sam", 1);
        assertThat(keys(page)).endsWith("t2-yours");
        desk.close(reference, SAM, "helped");
        page.waitForFunction("() => !document.querySelector('#handoff [data-state]')");
    }

    @Test
    void whatWasWrittenWhileTheConnectionWasLostIsThereWhenItIsBack() {
        var page = page();
        begin(page, "talk to a person");
        String reference = caseOf(page);
        desk.accept(reference, SAM);
        page.waitForSelector("#handoff [data-state=accepted]");

        page.context().setOffline(true);
        desk.reply(reference, SAM, "First.");
        desk.reply(reference, SAM, "Second.");
        page.context().setOffline(false);

        page.waitForSelector("#latest >> text=Second.");
        assertThat(page.locator("#log >> text=First.").count()).isEqualTo(1);
    }

    @Test
    void withoutScriptNewMessagesAreLookedForWithAButton() {
        var page = page(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        begin(page, "talk to a person");
        String reference = caseOf(page);
        desk.accept(reference, SAM);
        desk.reply(reference, SAM, "Hello, this is Sam.");

        page.locator("#handoff button").click();

        assertThat(page.locator("#latest .said").textContent()).contains("this is Sam");
    }

    private static void say(Page page, String words, int more) {
        int before = page.locator("#log li.bubble").count();
        page.locator("#text").fill(words);
        page.locator("#write button.main").click();
        page.waitForFunction("n => document.querySelectorAll('#log li.bubble').length >= n", before + more);
    }
}
