package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.ahpsignpost.record.ConversationStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A message sent again, one after the other and at once. */
class SameMessageTest extends RunningService {

    @Autowired
    ConversationStore store;

    @Test
    void theSameMessageIdGetsTheSameBytesAndMakesOneTurn() {
        String id = http().open();
        var first = http().say(id, "m1", "I need a podiatrist");
        http().say(id, "m2", "hello");

        var again = http().say(id, "m1", "I need a podiatrist");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(store.turns(id)).hasSize(2);
    }

    @Test
    void anIdThatLiesFarBackIsStillKnown() {
        String id = http().open();
        var first = http().say(id, "m0", "I need a podiatrist");
        IntStream.range(1, 10).forEach(i -> http().say(id, "m" + i, "hello"));

        assertThat(http().say(id, "m0", "something else altogether").body()).isEqualTo(first.body());
        assertThat(store.turns(id)).hasSize(10);
    }

    @Test
    void theSameMessageFromTwentyThreadsAtOnceGetsTheSameBytesAndMakesOneTurn() {
        String id = http().open();

        var replies = Crowd.atOnce(20, i -> http().say(id, "m1", "I need a podiatrist"));

        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(new HashSet<>(replies.stream().map(Http.Reply::body).toList()))
                .hasSize(1);
        assertThat(store.turns(id)).hasSize(1);
    }

    @Test
    void theSameIdInAnotherConversationIsAnotherMessage() {
        String one = http().open();
        String other = http().open();
        http().say(one, "m1", "I need a podiatrist");

        var reply = http().say(other, "m1", "hello").json();

        assertThat(reply.get("conversationId").asString()).isEqualTo(other);
        assertThat(reply.get("redactedText").asString()).isEqualTo("hello");
    }

    @Test
    void withoutAnIdTheSameTextTwiceIsTwoTurns() {
        String id = http().open();

        assertThat(http().say(id, "hello").json().get("turn").asInt()).isEqualTo(1);
        assertThat(http().say(id, "hello").json().get("turn").asInt()).isEqualTo(2);
    }

    @Test
    void anIdCanBeAnythingThatCanBeRead() {
        String id = http().open();
        for (String messageId : new String[] {"' OR 1=1 --", "\ud83d\ude00", "../../etc", "\"quoted\"", "m 1"}) {
            var first = http().say(id, messageId, "hello");
            assertThat(first.status()).isEqualTo(200);
            assertThat(http().say(id, messageId, "hello").body()).isEqualTo(first.body());
        }
        assertThat(store.turns(id)).hasSize(5);
    }

    @Test
    void thePersonsReplyStandsOnTheRecordAsItWasGiven() {
        String id = http().open();
        var reply =
                http().post("/api/v1/conversations/" + id + "/messages", Map.of("text", "hello", "messageId", "m1"));

        assertThat(store.turnByMessage(id, "m1").orElseThrow().reply()).isEqualTo(reply.body());
    }
}
