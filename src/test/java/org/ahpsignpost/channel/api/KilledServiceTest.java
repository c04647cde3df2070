package org.ahpsignpost.channel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills the whole service under load: what a person was told stands on the record, word for word. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class KilledServiceTest {

    private static final int PEOPLE = 8;
    private static final long SECONDS_OF_TALK = 5;
    private static final List<String> WORDS =
            List.of("I need a podiatrist", "LS12", "hello", "I have chest pain", "help is here", "find-a-service");

    /** One person's talk: what they got back, by message id, and the message that was not answered. */
    private static final class Talk extends Thread {

        private final Http http;
        private final String conversationId;
        private final Map<String, String> answered = new LinkedHashMap<>();
        private volatile String unanswered = "";
        private volatile boolean wrong;

        Talk(Http http) {
            this.http = http;
            this.conversationId = http.open();
        }

        @Override
        public void run() {
            for (int i = 0; ; i++) {
                unanswered = "m" + i;
                try {
                    var reply = http.say(conversationId, unanswered, WORDS.get(i % WORDS.size()));
                    if (reply.status() != 200) {
                        wrong = true;
                        return;
                    }
                    answered.put(unanswered, reply.body());
                } catch (RuntimeException e) {
                    return; // the service was killed
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MigratedDatabase.Kind.class)
    void everyTurnThatWasAnsweredOutlivesTheKillAndAnUnansweredMessageCanBeSentAgain(MigratedDatabase.Kind kind)
            throws InterruptedException {
        try (var database = MigratedDatabase.of(kind)) {
            List<Talk> talks = talkUntilKilled(database);
            assertThat(talks).noneMatch(talk -> talk.wrong);
            assertThat(talks.stream().mapToInt(talk -> talk.answered.size()).sum())
                    .isGreaterThan(PEOPLE * 3);

            for (Talk talk : talks) {
                Map<String, String> recorded = recorded(database, talk.conversationId);
                assertThat(recorded).containsAllEntriesOf(talk.answered);
                assertThat(recorded).hasSizeLessThanOrEqualTo(talk.answered.size() + 1);
            }
            try (var again = ServiceProcess.start(database.settings())) {
                talks.forEach(talk -> goesOn(again.http(), talk));
            }
        }
    }

    private static List<Talk> talkUntilKilled(MigratedDatabase database) throws InterruptedException {
        try (var service = ServiceProcess.start(database.settings())) {
            List<Talk> talks = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                talks.add(new Talk(service.http()));
            }
            talks.forEach(Thread::start);
            TimeUnit.SECONDS.sleep(SECONDS_OF_TALK);
            service.kill();
            for (Talk talk : talks) {
                talk.join(40_000);
                assertThat(talk.isAlive()).isFalse();
            }
            return talks;
        }
    }

    private static Map<String, String> recorded(MigratedDatabase database, String conversationId) {
        var recorded = new LinkedHashMap<String, String>();
        database.sql()
                .sql("SELECT message_id, reply FROM turn WHERE conversation_id = ? ORDER BY turn")
                .param(conversationId)
                .query((row, number) -> recorded.put(row.getString(1), row.getString(2)))
                .list();
        return recorded;
    }

    private static void goesOn(Http http, Talk talk) {
        int turns = talk.answered.size();
        var lastAnswered = List.copyOf(talk.answered.entrySet()).get(turns - 1);
        assertThat(http.say(talk.conversationId, lastAnswered.getKey(), "hello").body())
                .isEqualTo(lastAnswered.getValue());

        var sentAgain = http.say(talk.conversationId, talk.unanswered, "hello");
        assertThat(sentAgain.status()).isEqualTo(200);
        assertThat(sentAgain.json().get("turn").asInt()).isEqualTo(turns + 1);
        assertThat(http.say(talk.conversationId, talk.unanswered, "hello").body())
                .isEqualTo(sentAgain.body());
        assertThat(http.say(talk.conversationId, "after", "hello")
                        .json()
                        .get("turn")
                        .asInt())
                .isEqualTo(turns + 2);
    }
}
