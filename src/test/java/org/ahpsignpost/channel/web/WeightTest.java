package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How heavy the page is, and how long it takes an old phone on a bad line. */
class WeightTest extends InBrowser {

    /** What is asked for is 100 kB; it is far less, and this keeps it so. */
    private static final long FIRST_LOAD = 40_000;

    private static final long A_MESSAGE = 12_000;

    /** Counts what comes over the line, compressed, heads and all. */
    private static AtomicLong count(Page page) {
        var bytes = new AtomicLong();
        var devTools = page.context().newCDPSession(page);
        devTools.send("Network.enable");
        devTools.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return bytes;
    }

    @Test
    void theFirstLoadIsLightAndComesFromNobodyElse() {
        var page = page();
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        var bytes = count(page);

        page.navigate("/");
        page.waitForLoadState();

        System.out.println("The first load of the page: " + bytes.get() + " bytes in " + asked.size() + " requests");
        assertThat(asked).allMatch(url -> url.startsWith(address())).hasSizeLessThanOrEqualTo(5);
        assertThat(bytes.get()).isLessThan(FIRST_LOAD);
        bytes.set(0);
        begin(page, "my heel hurts when I get up, I'm in LE2");
        bytes.set(0);
        say(page, "how much does it cost");
        System.out.println("A message and its answer: " + bytes.get() + " bytes");
        assertThat(bytes.get()).isLessThan(A_MESSAGE);
    }

    @Test
    void onASlowLineThePageIsThereInTimeAndAnswersInTime() {
        var page = page();
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 400);
        slow.addProperty("downloadThroughput", 50_000);
        slow.addProperty("uploadThroughput", 50_000);
        var devTools = page.context().newCDPSession(page);
        devTools.send("Network.enable");
        devTools.send("Network.emulateNetworkConditions", slow);

        long start = System.nanoTime();
        page.navigate("/");
        page.locator("#text").waitFor();
        long loaded = (System.nanoTime() - start) / 1_000_000;
        begin(page, "my heel hurts when I get up, I'm in LE2");
        start = System.nanoTime();
        say(page, "how much does it cost");
        long answered = (System.nanoTime() - start) / 1_000_000;

        System.out.println("At 50 kB/s and 400 ms: page after " + loaded + " ms, an answer after " + answered + " ms");
        assertThat(loaded).isLessThan(5_000);
        assertThat(answered).isLessThan(2_500);
    }
}
