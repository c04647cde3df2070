package org.ahpsignpost.channel.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Someone at a real browser with script: the page is never loaded anew, unless it says so itself. */
final class ScriptPerson extends ThroughThePage {

    private final Conversations record;
    private final Page page;
    private final AtomicInteger status = new AtomicInteger();

    ScriptPerson(Conversations record, Page page) {
        super(record);
        this.record = record;
        this.page = page;
        page.onResponse(response -> {
            if (response.request().method().equals("POST")) {
                status.set(response.status());
            }
        });
    }

    @Override
    Document begin(Audience audience) {
        // how a chat is opened has no script; here it is opened beforehand, which saves a page for each of some hundred
        // journeys
        String id = UUID.randomUUID().toString();
        record.openAs(id, Channel.WEB, audience, null);
        page.navigate("/chat/" + id);
        return shown();
    }

    @Override
    Answered send(@Nullable String formId, String text) {
        status.set(0);
        if (formId != null) {
            page.evaluate("id => document.querySelector('#write input[name=messageId]').value = id", formId);
        }
        page.locator("#text").fill(text);
        page.locator("#write button.main").click();
        page.waitForCondition(() -> status.get() != 0);
        boolean taken = status.get() == 200;
        String sign =
                taken ? "[data-key=t" + turns() + "-yours]" : status.get() == 410 ? "#start" : "#trouble [role=alert]";
        page.waitForCondition(() -> stands(sign));
        return new Answered(status.get(), shown());
    }

    private int turns() {
        return transcript(id()).orElseThrow().turns().getLast().reply().turn();
    }

    /** What is waited for is there and nothing is under way any more; false while another page is being loaded. */
    private boolean stands(String sign) {
        try {
            return Boolean.TRUE.equals(page.evaluate(
                    "sign => document.readyState === 'complete' && !document.querySelector('#write[aria-busy]')"
                            + " && !!document.querySelector(sign)",
                    sign));
        } catch (PlaywrightException e) {
            return false;
        }
    }

    @Override
    String id() {
        return page.url().replaceFirst(".*/chat/", "").replaceFirst("[#?/].*", "");
    }

    private Document shown() {
        page.waitForLoadState();
        return Jsoup.parse(page.content());
    }
}
