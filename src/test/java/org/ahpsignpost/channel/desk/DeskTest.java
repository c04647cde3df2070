package org.ahpsignpost.channel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ahpsignpost.channel.desk.Browser.Page;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.handoff.CaseDesk;
import org.ahpsignpost.handoff.HandoffCase;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.outbox.Outbox;
import org.ahpsignpost.outbox.Outgoing;
import org.ahpsignpost.record.AccessEvent;
import org.ahpsignpost.record.AccessLog;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The desk as a member of staff meets it, in a browser without scripts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"signpost.handoff.hours=always", "signpost.handoff.every=50ms"})
@ExtendWith(OutputCaptureExtension.class)
class DeskTest {

    private static final Pattern PASSWORD = Pattern.compile("machine only: (\\S+)");

    private static final Set<String> PRINTED = new HashSet<>();
    private static String current = "";

    private CapturedOutput console;

    @BeforeEach
    void readTheConsole(CapturedOutput output) {
        console = output;
    }

    /** The last one printed. What one test prints is not shown to the next, so it is kept. */
    @AfterEach
    void keepThePassword() {
        PASSWORD.matcher(console.getAll())
                .results()
                .map(found -> found.group(1))
                .filter(PRINTED::add)
                .forEach(printed -> current = printed);
    }

    private String password() {
        keepThePassword();
        return current;
    }

    @LocalServerPort
    int port;

    @Autowired
    Conversations conversations;

    @Autowired
    CaseDesk desk;

    @MockitoSpyBean
    AccessLog accessLog;

    @Autowired
    Outbox outbox;

    @Autowired
    SharedWriter writer;

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry registry) throws Exception {
        Path folder = Files.createTempDirectory("signpost-desk");
        registry.add("signpost.data-dir", folder::toString);
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        var queue =
                browser.submit(browser.load("/desk"), "/desk/sign-in", Map.of("name", name, "password", password()));
        assertThat(queue.document().title()).contains("People waiting");
        return browser;
    }

    private String open(String words) {
        String id = ((Opening.Opened) conversations.open(Channel.WEB, Audience.PATIENT, null)).conversationId();
        say(id, words);
        return id;
    }

    private Answer say(String id, String words) {
        return conversations.say(id, null, words);
    }

    private HandoffCase caseOf(String id) {
        return desk.queue().stream()
                .filter(open -> open.conversationId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/cases/AAAA-BBBB", "/desk/anything"})
    void nobodySeesTheDeskWithoutSigningIn(String path) {
        var page = new Browser(port).load(path);
        assertThat(page.address().getPath()).isEqualTo("/desk/sign-in");
        assertThat(page.document().select("input[name=password]")).hasSize(1);
    }

    @Test
    void theOneTimePasswordWorksOnce() {
        String password = password();
        signedIn("Sam");
        var second = new Browser(port);

        var refused = second.submit(
                second.load("/desk/sign-in"), "/desk/sign-in", Map.of("name", "Alex", "password", password));

        assertThat(refused.text()).contains("That did not work");
        assertThat(second.load("/desk").address().getPath()).isEqualTo("/desk/sign-in");
        assertThat(password()).isNotEqualTo(password);
    }

    @Test
    void afterFiveWrongTriesAnotherPasswordIsNeeded() {
        String password = password();
        var guesser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            guesser.submit(
                    guesser.load("/desk/sign-in"), "/desk/sign-in", Map.of("name", "Mallory", "password", "guess" + i));
        }
        assertThat(password()).isNotEqualTo(password);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var browser = signedIn("Sam");
        String reference = caseOf(open("can I talk to a person")).reference();

        var refused = browser.post("/desk/cases/" + reference + "/accept", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(desk.find(reference).orElseThrow().state().owner()).isNull();
    }

    @Test
    void fromTheQueueToTheLastWord() {
        var browser = signedIn("Sam");
        String id = open("can I talk to a person");
        String reference = caseOf(id).reference();

        var queue = browser.load("/desk");
        assertThat(queue.document().select("tbody th a").eachText()).contains(reference);
        assertThat(queue.document().title()).contains("waiting)");
        var open = browser.load("/desk/cases/" + reference);
        assertThat(open.text()).contains("can I talk to a person").contains("English");

        var taken = browser.submit(open, "/accept", Map.of());
        assertThat(taken.document().select("#latest").text()).contains("Sam from our staff");
        var sent = browser.submit(taken, "/reply", Map.of("text", "Hello, I am Sam. How can I help?"));
        assertThat(sent.document().select("#latest").text()).contains("How can I help?");
        say(id, "my knee is sore");
        assertThat(browser.load("/desk/cases/" + reference).text()).contains("my knee is sore");

        var closed = browser.submit(sent, "/close", Map.of("reason", "helped"));
        assertThat(closed.text()).contains("This case is over");
        assertThat(closed.form("/reply")).isNull();
        assertThat(browser.load("/desk").text()).doesNotContain(reference);
    }

    @Test
    void thePersonReadsStaffOnTheirPageInTheOrderOfTime() {
        String id = open("can I talk to a person");
        String reference = caseOf(id).reference();
        var staff = signedIn("Sam");
        var taken = staff.submit(staff.load("/desk/cases/" + reference), "/accept", Map.of());
        staff.submit(taken, "/reply", Map.of("text", "Hello, I am Sam."));

        var page = new Browser(port).load("/chat/" + id);

        assertThat(page.document().select("#log .bubble h3").eachText())
                .endsWith("You:", "Signpost:", "Signpost:", "Sam, staff:");
        assertThat(page.document().select("#latest").text()).contains("Hello, I am Sam.");
        assertThat(page.document().select(".handoff").text())
                .contains("You are talking to Sam")
                .contains("Look for new messages");
    }

    @Test
    void twoStaffCannotTakeTheSameCaseAndTheSecondIsToldWhoHasIt() {
        String reference = caseOf(open("can I talk to a person")).reference();
        var sam = signedIn("Sam");
        var alex = signedIn("Alex");
        var seenByBoth = alex.load("/desk/cases/" + reference);
        sam.submit(sam.load("/desk/cases/" + reference), "/accept", Map.of());

        var refused = alex.submit(seenByBoth, "/accept", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Someone else has taken this case").contains("Sam has this case");
        assertThat(refused.form("/reply")).isNull();
    }

    @Test
    void whatCouldNotBeSentStaysInTheBox() {
        String reference = caseOf(open("can I talk to a person")).reference();
        var sam = signedIn("Sam");
        var taken = sam.submit(sam.load("/desk/cases/" + reference), "/accept", Map.of());

        var refused = sam.submit(taken, "/reply", Map.of("text", "long ".repeat(500)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.document().select("textarea").text()).startsWith("long long");
        assertThat(refused.document().title()).startsWith("There is a problem");
    }

    @Test
    void everyLookAtAConversationIsOnTheAccessLogBeforeItIsShown() {
        String id = open("can I talk to a person");
        String reference = caseOf(id).reference();
        var sam = signedIn("Sam");
        var before = Instant.now().minus(Duration.ofMinutes(5));

        sam.load("/desk/cases/" + reference);

        assertThat(accessLog.between(before, Instant.now().plusSeconds(60), 10_000))
                .filteredOn(event -> reference.equals(event.reference()))
                .extracting(AccessEvent::who, AccessEvent::action, AccessEvent::purpose, AccessEvent::conversationId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("local sam", "viewed", "handoff", id));
    }

    @Test
    void whereTheAccessLogCannotBeWrittenNothingIsShown() {
        String id = open("can I talk to a person about my zebrafish");
        String reference = caseOf(id).reference();
        var sam = signedIn("Sam");
        Mockito.doReturn(new Commit.NotSaved("disk_full")).when(accessLog).write(ArgumentMatchers.any());

        Page page;
        try {
            page = sam.load("/desk/cases/" + reference);
        } finally {
            Mockito.reset(accessLog);
        }

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).doesNotContain("zebrafish");
    }

    @Test
    void wordsOfAPersonAreWordsAndNeverMarkup() {
        String id = open("can I talk to a person");
        say(id, "<script>alert(1)</script><b>bold</b>");
        var sam = signedIn("Sam");

        var page = sam.load("/desk/cases/" + caseOf(id).reference());

        assertThat(page.document().select("main script, main b")).isEmpty();
        assertThat(page.text()).contains("<b>bold</b>");
        assertThat(page.headers().get("content-security-policy")).contains("default-src 'none'");
        assertThat(page.headers().get("cache-control")).contains("no-store");
    }

    @Test
    void aMessageInUrduIsReadFromTheRightWithItsLanguageNamed() {
        String id = open("مجھے کسی انسان سے بات کرنی ہے");
        var sam = signedIn("Sam");

        var page = sam.load("/desk/cases/" + caseOf(id).reference());

        assertThat(page.text()).contains("Urdu");
        assertThat(page.document().select("li.person [lang=ur][dir=rtl]")).isNotEmpty();
    }

    @Test
    void aNoticeThatWasGivenUpStandsOnTheQueueAndCanBeSentAgain() throws InterruptedException {
        var letter =
                new Outgoing("dead-1", "pigeon", "nowhere", "{}", Instant.now().minusSeconds(1));
        writer.write(outbox.put(List.of(letter)));
        var sam = signedIn("Sam");
        Page queue = sam.load("/desk");
        for (int i = 0; i < 200 && !queue.text().contains("were not sent"); i++) {
            Thread.sleep(50);
            queue = sam.load("/desk");
        }
        assertThat(queue.text()).contains("Some notices to staff were not sent").contains("By pigeon");

        sam.submit(queue, "/notices/again", Map.of());

        assertThat(outbox.dead(10)).isEmpty();
    }

    @Test
    void aDangerShowsWhyItWasSeen() {
        var sam = signedIn("Sam");
        var page = sam.load(
                "/desk/cases/" + caseOf(open("my face has dropped on one side")).reference());

        assertThat(page.text()).contains("999 emergency (RF03)").contains("Seen by: rf03-face-drop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/sign-in", "/desk"})
    void everyPageHasALanguageATitleOneHeadingAndLabelledFields(String path) {
        var page = signedIn("Sam").load(path).document();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).contains("Signpost desk");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
        page.select("input:not([type=hidden]), textarea")
                .forEach(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.outerHtml())
                        .hasSize(1));
        assertThat(page.select("script")).isEmpty();
    }
}
