package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whether the chat helped, and the questions about the person, which are kept apart from it. */
class FeedbackTest extends ChatSite {

    @Autowired
    private JdbcClient sql;

    private MockHttpServletResponse feedback(String path, String helped, String words, String... because) {
        return send(post(path + "/feedback")
                .accept("text/html")
                .param("helped", helped)
                .param("because", because)
                .param("words", words));
    }

    private Map<String, Object> feedbackOf(String path) {
        return sql.sql("SELECT * FROM feedback WHERE conversation_id = ?")
                .param(path.replace("/chat/", ""))
                .query()
                .singleRow();
    }

    @Test
    void whatIsSaidOfAChatIsKeptWithItWithoutPersonalData() {
        String path = open("my heel hurts");
        var answer = feedback(path, "no", "Call me on 07700 900123", "hard-words", "made-up");

        assertThat(page(answer).select("h1").text()).isEqualTo("Thank you");
        var kept = feedbackOf(path);
        assertThat(kept).containsEntry("helped", 0).containsEntry("reasons", "hard-words");
        assertThat(String.valueOf(kept.get("redacted_words")))
                .doesNotContain("07700")
                .contains("Call me on");
    }

    @Test
    void neitherYesNorNoIsAskedForAgainAndTheWordsAreKept() {
        String path = open("my heel hurts");
        var answer = feedback(path, "", "it was fine");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page(answer).select("#trouble").text()).contains("Pick Yes or No");
        assertThat(page(answer).select("#trouble a").attr("href")).isEqualTo("#helped-yes");
        assertThat(page(answer).select("#words").val()).isEqualTo("it was fine");
    }

    @Test
    void whoTellsOfDangerInFeedbackIsToldWhatToDo() {
        String path = open("my heel hurts");
        var answer = feedback(path, "no", "I have crushing pain in my chest and my arm");

        assertThat(page(answer).select(".care.emergency a[href=tel:999]")).hasSize(1);
    }

    @Test
    void feedbackOnAChatThatIsNotThereIsToldSo() {
        assertThat(feedback("/chat/unknown", "yes", "").getStatus()).isEqualTo(404);
    }

    @Test
    void theQuestionsSayWhyAndCanBeSkippedFromTheTop() {
        var questions = page(load("/about-you?helped=yes"));

        assertThat(questions.select("main > p").text())
                .contains("work well for everyone", "do not have to answer", "apart from your chat");
        assertThat(questions.select("form fieldset")).hasSize(6);
        assertThat(questions.expectFirst("form button").attr("name")).isEqualTo("skip");
        assertThat(questions.select("input[value=rather-not]")).hasSize(6);
        assertThat(questions.html()).doesNotContain("/chat/");
    }

    @Test
    void answersAreKeptWithoutAnythingThatLeadsToAChat() {
        sql.sql("DELETE FROM equality_answers").update();
        var answer = send(post("/about-you")
                .accept("text/html")
                .param("lang", "ur")
                .param("helped", "no")
                .param("age", "85-over")
                .param("ethnic", "asian-pakistani")
                .param("carer", "rather-not")
                .param("sex", "made-up"));

        assertThat(answer.getStatus()).isEqualTo(200);
        var kept = sql.sql("SELECT * FROM equality_answers").query().singleRow();
        assertThat(kept)
                .containsEntry("language", "ur")
                .containsEntry("helped", 0)
                .containsEntry("age", "85-over")
                .containsEntry("ethnic", "asian-pakistani")
                .containsEntry("carer", "rather-not")
                .containsEntry("sex", null)
                .containsEntry("disability", null)
                .doesNotContainKey("conversation_id");
    }

    @Test
    void skippingAllIsCountedAndKeepsNoAnswer() {
        sql.sql("DELETE FROM equality_answers").update();
        send(post("/about-you")
                .accept("text/html")
                .param("lang", "en")
                .param("skip", "all")
                .param("age", "16-24"));

        assertThat(sql.sql("SELECT age FROM equality_answers").query().listOfRows())
                .isEqualTo(List.of(java.util.Collections.singletonMap("age", null)));
    }

    @Test
    void aChatCanBeKeptAsPlainText() throws Exception {
        String path = open("my heel hurts when I get up, I'm in LE2");
        var file = send(get(path + "/save"));

        assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).contains("attachment", "signpost-chat.txt");
        assertThat(file.getContentAsString())
                .contains(
                        "You:\nmy heel hurts when I get up, I'm in LE2",
                        "Example Clarendon Foot Clinic",
                        "0116 496 0101");
        assertThat(send(get("/chat/unknown/save")).getStatus()).isEqualTo(404);
    }

    @Test
    void leavingEndsTheChatAndTellsTheBrowserToForgetIt() {
        String path = open("my heel hurts");
        var left = send(post(path + "/leave"));

        assertThat(left.getStatus()).isEqualTo(303);
        assertThat(left.getHeader("Location")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(left.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(load(path).getStatus()).isEqualTo(404);
        assertThat(send(path + "/messages", "", "hello").getStatus()).isEqualTo(410);
    }

    @Test
    void theSizeOfWordsIsKeptAndTheWayBackIsOurs() {
        var larger = send(get("/look").param("size", "large").param("to", "/chat/abc"));
        assertThat(larger.getHeader("Set-Cookie")).contains("SIGNPOST_LOOK=large", "HttpOnly", "SameSite=Lax");
        assertThat(larger.getHeader("Location")).isEqualTo("/chat/abc");

        var away = send(get("/look").param("size", "huge").param("to", "//elsewhere.example"));
        assertThat(away.getHeader("Location")).isEqualTo("/");
        assertThat(away.getHeader("Set-Cookie")).contains("SIGNPOST_LOOK=normal");
    }
}
