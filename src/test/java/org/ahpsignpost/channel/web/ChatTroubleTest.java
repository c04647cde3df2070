package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import java.util.List;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.reply.Card;
import org.ahpsignpost.reply.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A message that cannot be taken: the page says why, keeps the words, and still shows the way to help. */
class ChatTroubleTest extends ChatSite {

    private static final String WORDS = "my knee \"hurts\" </textarea>";

    private static final Reply CALL = new Reply(
            "Call 999 now.\nDo not wait.",
            List.of(),
            new Card.Emergency("Call 999 now", List.of(new Card.Contact("Emergency services", "call", "999"))));

    private String chat = "";

    @BeforeEach
    void aConversation() {
        chat = open("my heel hurts");
    }

    @Test
    void anEmptyMessageIsToldAtTheBox() {
        var answer = send(chat + "/messages", "", " \n ");

        assertThat(answer.getStatus()).isEqualTo(400);
        var page = page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".trouble[role=alert] a[href=#text]").text())
                .isEqualTo(page.expectFirst("#text-error span:last-child").text());
        assertThat(page.select("textarea[aria-invalid=true]").attr("aria-describedby"))
                .contains("text-error");
        assertThat(page.select("#log li")).isNotEmpty();
    }

    @Test
    void aMessageThatIsTooLongKeepsItsWords() {
        String words = "word ".repeat(2001).strip();

        var answer = send(chat + "/messages", "", words);

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(page(answer).select("textarea").val()).isEqualTo(words);
        assertThat(page(answer).select(".trouble").text()).contains("10,000");
    }

    @Test
    void aFirstMessageThatIsTooLongKeepsItsWordsAndItsForm() {
        String form = formId(page(load("/")));
        String words = "word ".repeat(2001).strip();

        var answer = send("/chat", form, words);

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(page(answer).select("textarea").val()).isEqualTo(words);
        assertThat(formId(page(answer))).isEqualTo(form);
    }

    @Test
    void tooManyMessagesAreToldWhenToGoOn() {
        var answer = answeredWith(new Answer.TooMany(10));

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(page(answer).select(".trouble").text()).contains("10 seconds");
        assertThat(page(answer).select("textarea").val()).isEqualTo(WORDS);
    }

    @Test
    void whatIsSaidInsteadOfAReplyStandsAboveEverythingElse() {
        var answer = answeredWith(new Answer.NotSaved("database_down", List.of(CALL)));

        assertThat(answer.getStatus()).isEqualTo(503);
        var page = page(answer);
        assertThat(page.select("main > h1 + #instead .care.emergency a[href=tel:999]"))
                .hasSize(1);
        assertThat(page.select(".instead h4").text()).isEqualTo("Immediate action required: Call 999 now");
        assertThat(page.select("textarea").val()).isEqualTo(WORDS);
    }

    @Test
    void theWayToHelpIsShownEvenWhereNothingCanBeRead() {
        doThrow(new IllegalStateException("down")).when(conversations).transcript(anyString());

        var answer = answeredWith(new Answer.NotSaved("database_down", List.of(CALL)));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(page(answer).select(".instead .care.emergency")).hasSize(1);
    }

    @Test
    void aConversationThatCannotBeOpenedKeepsTheWords() {
        doReturn(new Opening.NotOpened("database_down")).when(conversations).openAs(anyString(), any(), any(), any());
        doReturn(new Answer.NotSaved("database_down", List.of(CALL)))
                .when(conversations)
                .say(anyString(), any(), anyString());

        var answer = send("/chat", formId(page(load("/"))), WORDS);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(page(answer).select("textarea").val()).isEqualTo(WORDS);
        assertThat(page(answer).select(".instead .care.emergency")).hasSize(1);
    }

    @Test
    void anEndedConversationOffersANewOneWithTheSameWords() {
        var answer = answeredWith(new Answer.ExpiredConversation(List.of()));

        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(page(answer).select("form[action=/chat] textarea").val()).isEqualTo(WORDS);
    }

    @Test
    void anUnknownConversationOffersANewOneWithTheSameWords() {
        var answer = send("/chat/0000/messages", "", WORDS);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(page(answer).select("form[action=/chat] textarea").val()).isEqualTo(WORDS);
    }

    @Test
    void aPageThatFailsSaysSoWithoutItsInsides() {
        doThrow(new IllegalStateException("the secret words"))
                .when(conversations)
                .transcript(anyString());

        var answer = load(chat);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(page(answer).select("h1").text()).isEqualTo("Sorry, something went wrong");
        assertThat(page(answer).html()).doesNotContain("secret", "Exception", "org.ahpsignpost");
        assertThat(page(answer).select("#urgent")).hasSize(1);
    }

    private MockHttpServletResponse answeredWith(Answer answer) {
        doReturn(answer).when(conversations).say(anyString(), any(), anyString());
        return send(chat + "/messages", "", WORDS);
    }
}
