package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Conversations that have ended or never were: words of danger are answered in them too. */
class EndedConversationTest extends RunningService {

    @Autowired
    ForwardClock clock;

    @Test
    void anExpiredConversationIsGoneButDangerIsAnsweredNevertheless() {
        String id = http().open();
        clock.putForward(Duration.ofHours(25));

        var gone = IsProblem.of(http().say(id, "hello"), 410, "expired-conversation");
        assertThat(gone.has("replies")).isFalse();
        var danger = IsProblem.of(http().say(id, "I have chest pain"), 410, "expired-conversation");
        assertThat(danger.at("/replies/0/text").asString()).contains("Call 999");
    }

    @Test
    void dangerToldToAConversationThatIsNotThereIsAnsweredNevertheless() {
        var problem = IsProblem.of(
                http().post("/api/v1/conversations/no-such-id/messages", Map.of("text", "I have chest pain")),
                404,
                "unknown-conversation");

        assertThat(problem.at("/replies/0/text").asString()).contains("Call 999");
    }

    @Test
    void ordinaryWordsToAConversationThatIsNotThereGetNoReply() {
        var problem = IsProblem.of(http().say("no-such-id", "hello"), 404, "unknown-conversation");

        assertThat(problem.has("replies")).isFalse();
    }
}
