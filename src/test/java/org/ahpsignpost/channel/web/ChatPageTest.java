package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a person finds on the page and can do there. */
class ChatPageTest extends ChatSite {

    private static final String HEEL = "my heel hurts when I get up, I'm in LE2";

    @Test
    void theFirstMessageOpensAConversationAndIsAnswered() {
        var taken = send("/chat", formId(page(load("/"))), HEEL);

        assertThat(taken.getStatus()).isEqualTo(303);
        assertThat(taken.getRedirectedUrl()).matches("/chat/[0-9a-f-]{36}#latest");
        var chat = page(load(path(taken)));
        assertThat(chat.select("#log > ol > li")).hasSize(3);
        assertThat(chat.select("#log li h3").eachText()).containsExactly("Signpost:", "You:", "Signpost:");
        assertThat(chat.select("#latest .card.service")).isNotEmpty();
    }

    @Test
    void aConversationCanBeOpenedBeforeAnythingIsWritten() {
        var taken = send(post("/chat").param("audience", "staff").param("text", " "));

        var chat = page(load(path(taken)));
        assertThat(chat.select("#log > ol > li")).hasSize(1);
        assertThat(chat.select("#latest").text()).contains("health inequalities");
    }

    @Test
    void sendingAFormTwiceIsOneTurn() {
        String first = formId(page(load("/")));
        String path = path(send("/chat", first, HEEL));
        assertThat(path(send("/chat", first, HEEL))).isEqualTo(path);

        String next = formId(page(load(path)));
        send(path + "/messages", next, "how much does it cost");
        send(path + "/messages", next, "how much does it cost");

        assertThat(words(page(load(path)))).containsExactly(HEEL, "how much does it cost");
    }

    @Test
    void goingBackAndWritingSomethingElseIsAnotherTurn() {
        String path = open(HEEL);
        String form = formId(page(load(path)));
        send(path + "/messages", form, "how much does it cost");
        send(path + "/messages", form, "is there parking");

        assertThat(words(page(load(path)))).containsExactly(HEEL, "how much does it cost", "is there parking");
    }

    @Test
    void aChoiceIsAButtonThatSendsItsValueAndIsReadBackAsItsLabel() {
        String path = open(HEEL);
        var button = page(load(path)).expectFirst("#latest .choices button[name=text]");
        assertThat(button.text()).isNotBlank();

        send(path + "/messages", formId(page(load(path))), button.attr("value"));

        assertThat(words(page(load(path)))).containsExactly(HEEL, button.text());
    }

    @Test
    void onlyTheNewestMessageStillOffersChoices() {
        String path = open(HEEL);
        send(path + "/messages", formId(page(load(path))), "how much does it cost");

        var chat = page(load(path));
        assertThat(chat.select("#log > ol > li:not(#latest) button")).isEmpty();
        assertThat(chat.select("#log > ol > li").last())
                .isEqualTo(chat.select("#latest").first());
    }

    @Test
    void whatAPersonWritesStaysText() {
        String path = open("<script>alert(1)</script> <b>hello</b>");

        var chat = page(load(path));
        assertThat(chat.select(".said script, .said b")).isEmpty();
        assertThat(words(chat)).containsExactly("<script>alert(1)</script> <b>hello</b>");
    }

    @Test
    void dangerIsAnsweredWithACareCard() {
        var chat = page(load(open("crushing pain in my chest and my arm")));

        var card = chat.select("#latest .care.emergency");
        assertThat(card).hasSize(1);
        assertThat(card.select("h4").text()).startsWith("Immediate action required:");
        assertThat(card.select("a[href=tel:999]").text()).isEqualTo("999");
    }

    @Test
    void aServiceIsACardWithLinksOfItsOwnFields() {
        var card = page(load(open(HEEL))).expectFirst("#latest .card.service");

        assertThat(card.select("h4 bdi").text()).startsWith("Example");
        assertThat(card.select(".example").text()).contains("This is an example");
        assertThat(card.select("dt").eachText())
                .contains("How to get in", "Phone", "Address", "Open", "Access", "Who it is for", "Cost");
        var phone = card.expectFirst("a[href^=tel:]");
        assertThat(phone.attr("href")).isEqualTo("tel:" + phone.text().replace(" ", ""));
    }

    @Test
    void aResourceIsACardWithItsTitleAsTheLink() {
        var taken =
                send(post("/chat").param("audience", "staff").param("text", "where do I find the OHID guide for AHPs"));

        var card = page(load(path(taken))).expectFirst("#latest .card.resource");
        assertThat(card.select("h4 a[href^=https://]")).hasSize(1);
        assertThat(card.select("dt").eachText()).contains("Who may use it", "Published by", "How to open it");
    }

    @Test
    void conversationsOfOtherChannelsAreNotShown() {
        var opened = (Opening.Opened) conversations.open(Channel.API, Audience.PATIENT, null);

        assertThat(load("/chat/" + opened.conversationId()).getStatus()).isEqualTo(404);
    }

    @Test
    void theAddressOfARefusedMessageLeadsBack() {
        assertThat(load("/chat/abc/messages").getRedirectedUrl()).isEqualTo("/chat/abc");
        assertThat(load("/chat").getRedirectedUrl()).isEqualTo("/");
    }

    private static List<String> words(Document chat) {
        return chat.select("#log .yours .said p").eachText();
    }
}
