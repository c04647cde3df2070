package org.ahpsignpost.channel.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/**
 * The page in a real Chromium: the one {@code SIGNPOST_CHROMIUM} names, or the first on the path, or else the one that Playwright brings.
 * Run it with {@code ops/check}, or with the profile {@code browser}, which fetches what drives it.
 * One browser serves all tests of a run; each test has a context of its own, with nothing left over from another.
 */
abstract class InBrowser extends ChatSite {

    /** The screenshots of a run, for people to look at. */
    static final Path PICTURES = Path.of("target", "screenshots");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final class Started {
        static final Browser BROWSER = start();
    }

    private final java.util.ArrayList<BrowserContext> contexts = new java.util.ArrayList<>();

    private static Browser start() {
        var found = installed();
        var playwright = driver(found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of());
        var options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        found.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Playwright driver(Map<String, String> environment) {
        try {
            return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "the tests of the pages need what drives a browser: run ops/check, or Maven with -Pbrowser", e);
        }
    }

    private static Optional<Path> installed() {
        var named = Optional.ofNullable(System.getenv("SIGNPOST_CHROMIUM")).map(Path::of);
        return named.isPresent()
                ? named
                : NAMES.stream()
                        .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    /** A page of a browser of its own, with our address as its base. */
    Page page(Browser.NewContextOptions options) {
        var context = Started.BROWSER.newContext(options.setBaseURL(address()));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        return context.newPage();
    }

    Page page() {
        return page(new Browser.NewContextOptions());
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Writes the first message on the start page, as a person does. */
    static void begin(Page page, String words) {
        page.navigate("/");
        page.locator("#text").fill(words);
        page.locator("#start button.main").click();
        page.waitForSelector("#latest");
    }

    /** Writes the next message and waits for what is answered. */
    static void say(Page page, String words) {
        int before = page.locator("#log li.bubble").count();
        page.locator("#text").fill(words);
        page.locator("#write button.main").click();
        page.waitForFunction("n => document.querySelectorAll('#log li.bubble').length > n + 1", before);
    }

    static List<String> keys(Page page) {
        return page.locator("#log li.bubble").all().stream()
                .map(bubble -> bubble.getAttribute("data-key"))
                .toList();
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @AfterEach
    void close() {
        Stream.of(contexts.toArray(BrowserContext[]::new)).forEach(BrowserContext::close);
        contexts.clear();
    }
}
