package org.ahpsignpost.record;

import static org.ahpsignpost.record.Samples.NOW;
import static org.ahpsignpost.record.Samples.commit;
import static org.ahpsignpost.record.Samples.conversation;
import static org.ahpsignpost.record.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ahpsignpost.record.Commit.AlreadyAnswered;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.Commit.StaleVersion;

class ConversationStoreTest {

    private static final Committed COMMITTED = new Committed();

    @BothDatabases
    void whatIsWrittenIsReadBackAsItWas(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            ConversationStore store = record.store();
            StoredConversation first = conversation("c1");
            StoredConversation next = conversation("c1", 1, "{\"step\":\"ask-place\",\"place\":\"Łódź 🦶\"}");
            StoredTurn turn = turn("c1", 1, "m1");

            assertThat(store.open(first)).isEqualTo(COMMITTED);
            assertThat(store.find("c1")).contains(first);
            assertThat(store.commit(turn, next, 0)).isEqualTo(COMMITTED);

            assertThat(store.find("c1")).contains(next);
            assertThat(store.turns("c1")).containsExactly(turn);
            assertThat(store.turnByMessage("c1", "m1")).contains(turn);
            assertThat(store.turnByMessage("c1", "m2")).isEmpty();
            assertThat(store.find("c2")).isEmpty();
            assertThat(store.turns("c2")).isEmpty();
        }
    }

    @BothDatabases
    void anyTextSurvivesAndNulBecomesTheReplacementCharacter(MigratedDatabase database) {
        long seed = 20260302;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        try (TestRecord record = database.openRecord()) {
            record.store().open(conversation("c1"));
            for (int i = 0; i < 50; i++) {
                String words = anyText(random) + (i % 5 == 0 ? "\0" : "");
                StoredTurn turn = turn("c1", i + 1, "m" + i, words);
                assertThat(record.store().commit(turn, conversation("c1", i + 1, "{}"), i))
                        .isEqualTo(COMMITTED);
                assertThat(record.store()
                                .turnByMessage("c1", "m" + i)
                                .orElseThrow()
                                .redactedText())
                        .isEqualTo(words.replace('\0', '\uFFFD'));
            }
        }
    }

    private static String anyText(Random random) {
        return random.ints(random.nextInt(200), 1, Character.MAX_CODE_POINT + 1)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @BothDatabases
    void aConversationMovesOnWithoutATurnFromTheVersionItWasReadAtAndFromNoOther(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var store = record.store();
            store.open(Samples.conversation("a"));
            var ended = Samples.conversation("a", 1, "{\"step\":\"ended\"}");

            assertThat(store.change(ended, 0)).isInstanceOf(Commit.Committed.class);
            assertThat(store.change(ended, 0)).isInstanceOf(Commit.StaleVersion.class);

            assertThat(store.find("a").orElseThrow().state()).isEqualTo("{\"step\":\"ended\"}");
            assertThat(store.find("a").orElseThrow().version()).isEqualTo(1);
            assertThat(store.change(Samples.conversation("b", 1, "{}"), 0)).isInstanceOf(Commit.StaleVersion.class);
        }
    }

    @BothDatabases
    void theVersionsOfManyConversationsAreReadAtOnce(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var store = record.store();
            store.open(Samples.conversation("a"));
            store.open(Samples.conversation("b"));
            store.change(Samples.conversation("b", 1, "{}"), 0);

            assertThat(store.versions(List.of("a", "b", "c"))).isEqualTo(Map.of("a", 0L, "b", 1L));
            assertThat(store.versions(List.of())).isEmpty();
        }
    }

    @BothDatabases
    void messagesWithoutAnIdAreEachATurn(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            record.store().open(conversation("c1"));
            assertThat(commit(record.store(), "c1", 0, null)).isEqualTo(COMMITTED);
            assertThat(commit(record.store(), "c1", 1, null)).isEqualTo(COMMITTED);
            assertThat(record.store().turns("c1")).hasSize(2);
        }
    }

    @BothDatabases
    void aTakenIdIsNotOpenedAgain(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            assertThat(record.store().open(conversation("c1"))).isEqualTo(COMMITTED);
            assertThat(record.store().open(conversation("c1", 0, "{\"other\":1}")))
                    .isEqualTo(new StaleVersion());
            assertThat(record.store().find("c1")).contains(conversation("c1"));
        }
    }

    @BothDatabases
    void aTurnDecidedOnAnOlderVersionIsRefused(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            record.store().open(conversation("c1"));
            assertThat(commit(record.store(), "c1", 0, "m1")).isEqualTo(COMMITTED);
            assertThat(commit(record.store(), "c1", 0, "m2")).isEqualTo(new StaleVersion());
            assertThat(commit(record.store(), "c1", 0, null)).isEqualTo(new StaleVersion());
            assertThat(commit(record.store(), "nobody", 0, "m1")).isEqualTo(new StaleVersion());
            assertThat(record.store().turns("c1")).hasSize(1);
        }
    }

    @BothDatabases
    void aMessageThatHasItsTurnIsNotAnsweredTwice(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            record.store().open(conversation("c1"));
            commit(record.store(), "c1", 0, "m1");
            StoredTurn stored = record.store().turns("c1").getFirst();
            assertThat(commit(record.store(), "c1", 0, "m1")).isEqualTo(new AlreadyAnswered(stored));
            assertThat(commit(record.store(), "c1", 1, "m1")).isEqualTo(new AlreadyAnswered(stored));
            assertThat(record.store().find("c1").orElseThrow().version()).isEqualTo(1);
        }
    }

    @BothDatabases
    void aTurnMustMoveItsOwnConversationOnByOne(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            assertThatThrownBy(() -> record.store().commit(turn("c1", 1, "m"), conversation("c1", 2, "{}"), 0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> record.store().commit(turn("c1", 1, "m"), conversation("c2", 1, "{}"), 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @BothDatabases
    void whatGoesAlongsideIsWrittenWithTheTurnOrNotAtAll(MigratedDatabase database) {
        database.sql()
                .sql("CREATE TABLE outgoing (id text NOT NULL PRIMARY KEY)")
                .update();
        SqlWork send = connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO outgoing VALUES ('o1')")) {
                insert.executeUpdate();
            }
        };
        try (TestRecord record = database.openRecord()) {
            ConversationStore store = record.store();
            store.open(conversation("c1"));
            assertThat(store.commit(turn("c1", 1, "m1"), conversation("c1", 1, "{}"), 0, send))
                    .isEqualTo(COMMITTED);
            assertThat(store.commit(turn("c1", 1, "m2"), conversation("c1", 1, "{}"), 0, send))
                    .isEqualTo(new StaleVersion());
            assertThat(store.commit(turn("c1", 2, "m3"), conversation("c1", 2, "{}"), 1, send))
                    .isEqualTo(new Commit.NotSaved("refused")); // o1 is there already
            assertThat(store.turns("c1")).hasSize(1);
            assertThat(store.find("c1").orElseThrow().version()).isEqualTo(1);
        }
    }

    @BothDatabases
    void turnsOfAllConversationsAreReadPageByPage(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            ConversationStore store = record.store();
            for (String id : new String[] {"a", "b", "c"}) {
                store.open(conversation(id));
                commit(store, id, 0, "m1");
                commit(store, id, 1, "m2");
            }
            Instant end = NOW.plusSeconds(60);
            var first = store.turnsBetween(NOW, end, null, 4);
            var second = store.turnsBetween(NOW, end, first.getLast(), 4);
            assertThat(first).extracting(t -> t.conversationId() + t.turn()).containsExactly("a1", "b1", "c1", "a2");
            assertThat(second).extracting(t -> t.conversationId() + t.turn()).containsExactly("b2", "c2");
            assertThat(store.turnsBetween(NOW, NOW.plusSeconds(2), null, 10)).hasSize(3);
        }
    }

    @BothDatabases
    void erasingEmptiesTheWordsAndKeepsWhatWasDecided(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord()) {
            ConversationStore store = record.store();
            store.open(conversation("c1"));
            commit(store, "c1", 0, "m1");
            store.open(conversation("c2"));
            commit(store, "c2", 0, "m1");

            assertThat(store.erase("c1", NOW)).isEqualTo(COMMITTED);
            assertThat(store.erase("nobody", NOW)).isEqualTo(COMMITTED);

            StoredTurn stub = store.turns("c1").getFirst();
            assertThat(stub.redactedText()).isEmpty();
            assertThat(stub.why()).isEqualTo("{}");
            assertThat(stub.reply()).isEqualTo("{}");
            assertThat(stub.label()).isEqualTo("profession:podiatrist");
            assertThat(stub.safetyCategory()).isEqualTo("none");
            assertThat(store.find("c1").orElseThrow().state()).isEqualTo("{}");
            assertThat(store.turns("c2").getFirst()).isEqualTo(turn("c2", 1, "m1"));
            // a turn decided before the erasing would bring the state back
            assertThat(commit(store, "c1", 1, "m2")).isEqualTo(new StaleVersion());
        }
    }

    @BothDatabases
    void theSweepDeletesWhatIsPastItsTimeAndNothingElse(MigratedDatabase database) throws Exception {
        try (TestRecord record = database.openRecord()) {
            ConversationStore store = record.store();
            for (int i = 0; i < 450; i++) {
                store.open(conversation("old" + i));
            }
            commit(store, "old7", 0, "m1");
            StoredConversation young = conversation("young");
            store.open(new StoredConversation(
                    "young",
                    0,
                    0,
                    "web",
                    "patient",
                    "en",
                    NOW,
                    NOW,
                    NOW,
                    young.keepUntil().plusMillis(1),
                    null,
                    "{}"));

            assertThat(store.sweep(young.keepUntil().minusMillis(1))).isZero();
            assertThat(store.sweep(young.keepUntil())).isEqualTo(450);

            assertThat(store.find("old7")).isEmpty();
            assertThat(store.turns("old7")).isEmpty();
            assertThat(store.find("young")).isPresent();
            assertThat(store.sweep(young.keepUntil().plus(Duration.ofDays(1)))).isEqualTo(1);
        }
    }

    @org.junit.jupiter.api.Test
    void erasedWordsDoNotStayBehindInTheFile() throws Exception {
        try (MigratedDatabase database = MigratedDatabase.sqlite();
                TestRecord record = database.openRecord()) {
            String secret = "zanzibar-" + "x".repeat(9000);
            record.store().open(conversation("c1"));
            record.store().commit(turn("c1", 1, "m1", secret), conversation("c1", 1, "{\"s\":\"zanzibar-s\"}"), 0);
            assertThat(bytesOf(database)).contains("zanzibar-");
            record.store().erase("c1", NOW);
            record.store().sweep(NOW);
            assertThat(bytesOf(database)).doesNotContain("zanzibar-").doesNotContain("x".repeat(100));
        }
    }

    private static String bytesOf(MigratedDatabase database) throws Exception {
        var all = new StringBuilder();
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of(database.place()))) {
            for (var file : files.toList()) {
                all.append(java.nio.file.Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
