package org.ahpsignpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of letters on one node. */
@ExtendWith(OutputCaptureExtension.class)
class OutboxTest {

    private final MovableClock clock = new MovableClock();
    private final StubCourier courier = new StubCourier();

    @BothDatabases
    void aLetterIsSentAndItsAddressAndWordsAreEmptied(MigratedDatabase database) throws Exception {
        try (var node = new TestNode(database, clock, courier)) {
            Outgoing letter = node.letter("a");
            node.put(letter).round().round();

            assertThat(courier.taken()).containsExactly(letter);
            assertThat(row(database, "a"))
                    .containsEntry("state", "sent")
                    .containsEntry("address", "")
                    .containsEntry("body", "");
            assertThat(node.outbox.counts()).isEqualTo(new OutboxCounts(0, 0));
            assertThat(node.deliveries("sent")).isEqualTo(1);
        }
    }

    @BothDatabases
    void aLetterPutInATransactionThatRollsBackIsNeverSent(MigratedDatabase database) throws Exception {
        try (var node = new TestNode(database, clock, courier)) {
            Commit outcome = node.record.writer().write(connection -> {
                node.outbox.put(List.of(node.letter("a"))).run(connection);
                throw new SQLException("what caused the letter fails");
            });
            assertThat(outcome).isInstanceOf(Commit.NotSaved.class);

            node.round();

            assertThat(courier.taken()).isEmpty();
            assertThat(node.outbox.counts()).isEqualTo(new OutboxCounts(0, 0));
        }
    }

    @BothDatabases
    void theSameIdIsPutOnceAlsoAfterItWasSent(MigratedDatabase database) throws Exception {
        try (var node = new TestNode(database, clock, courier)) {
            node.put(node.letter("a"), node.letter("a")).put(node.letter("a")).round();
            node.put(node.letter("a")).round();

            assertThat(courier.taken()).hasSize(1);
        }
    }

    @BothDatabases
    void aFailedLetterIsTriedAgainWithPatience(MigratedDatabase database) throws Exception {
        courier.answers(new TryLater("busy", null), new TryLater("busy", null));
        try (var node = new TestNode(database, clock, courier)) {
            node.put(node.letter("a")).round();
            assertThat(row(database, "a")).containsEntry("state", "waiting").containsEntry("reason", "busy");

            advance(Duration.ofMillis(4_999));
            node.round();
            assertThat(courier.taken()).hasSize(1);
            advance(Duration.ofMillis(1));
            node.round();
            assertThat(courier.taken()).hasSize(2);
            advance(Duration.ofSeconds(9));
            node.round();
            assertThat(courier.taken()).hasSize(2);
            advance(Duration.ofSeconds(1));
            node.round();

            assertThat(courier.taken()).hasSize(3).containsOnly(courier.taken().getFirst());
            assertThat(row(database, "a")).containsEntry("state", "sent");
            assertThat(node.deliveries("later")).isEqualTo(2);
        }
    }

    @BothDatabases
    void aLetterDiesAfterTwelveAttempts(MigratedDatabase database) throws Exception {
        for (int i = 0; i < 20; i++) {
            courier.answers(new TryLater("http_503", null));
        }
        try (var node = new TestNode(database, clock, courier)) {
            node.put(node.letter("a"));
            for (int i = 0; i < 20; i++) {
                node.round();
                advance(Duration.ofMinutes(15));
            }

            assertThat(courier.taken()).hasSize(12);
            assertThat(node.outbox.counts()).isEqualTo(new OutboxCounts(0, 1));
            assertThat(node.outbox.dead(10)).singleElement().satisfies(dead -> {
                assertThat(dead.reason()).isEqualTo("http_503");
                assertThat(dead.attempts()).isEqualTo(12);
            });
        }
    }

    @BothDatabases
    void aLetterThatIsTooLateDiesUntried(MigratedDatabase database) throws Exception {
        try (var node = new TestNode(database, clock, courier)) {
            node.put(TestNode.letter("a", clock.instant().plusSeconds(60)));
            advance(Duration.ofSeconds(60));
            node.round();

            assertThat(courier.taken()).isEmpty();
            assertThat(node.outbox.dead(1)).extracting(DeadLetter::reason).containsExactly("too_late");
        }
    }

    @BothDatabases
    void aDeathIsToldWithoutTheAddressOrTheWords(MigratedDatabase database, CapturedOutput output) throws Exception {
        courier.answers(new Refused("http_404"));
        try (var node = new TestNode(database, clock, courier)) {
            node.put(node.letter("K7F2-QM-danger-0")).round();

            assertThat(output).contains("K7F2-QM-danger-0").contains("stub").contains("http_404");
            assertThat(output).doesNotContain("tangerine").doesNotContain("zanzibar");
            assertThat(node.deliveries("dead")).isEqualTo(1);
            assertThat(node.registry.get("signpost.outbox.dead").gauge().value())
                    .isZero(); // as of the round before
            node.round();
            assertThat(node.registry.get("signpost.outbox.dead").gauge().value())
                    .isEqualTo(1);
            assertThat(node.letter("x").toString()).isEqualTo("Outgoing[x, stub]");
        }
    }

    @BothDatabases
    void aDeadLetterCanBeBroughtBackToLife(MigratedDatabase database) throws Exception {
        courier.answers(new Refused("http_404"));
        try (var node = new TestNode(database, clock, courier)) {
            Outgoing letter = node.letter("a");
            node.put(letter).round();
            advance(Duration.ofDays(3));

            assertThat(node.outbox.again("a")).isEqualTo(new Committed());
            assertThat(node.outbox.again("a")).isEqualTo(new Commit.StaleVersion());
            assertThat(node.outbox.again("nobody")).isEqualTo(new Commit.StaleVersion());
            node.round();

            assertThat(courier.taken()).extracting(Outgoing::id).containsExactly("a", "a");
            assertThat(courier.taken().getLast().body()).isEqualTo(letter.body());
            assertThat(node.outbox.counts()).isEqualTo(new OutboxCounts(0, 0));
        }
    }

    @BothDatabases
    void aCourierThatThrowsCountsAsAFailureAndWhatItSaysGoesNowhere(MigratedDatabase database, CapturedOutput output)
            throws Exception {
        courier.does(letter -> {
            throw new IllegalStateException("cannot reach " + letter.address());
        });
        courier.does(letter -> {
            throw new StackOverflowError();
        });
        try (var node = new TestNode(database, clock, courier)) {
            node.put(node.letter("a")).round();
            assertThat(row(database, "a")).containsEntry("reason", "failed");
            advance(Duration.ofSeconds(5));
            node.round();
            advance(Duration.ofSeconds(10));
            node.round();

            assertThat(courier.taken()).hasSize(3);
            assertThat(row(database, "a")).containsEntry("state", "sent");
            assertThat(output).contains("IllegalStateException").doesNotContain("tangerine");
        }
    }

    @BothDatabases
    void aLetterWithoutACourierWaitsForOneAndDiesOnceItIsTooLate(MigratedDatabase database, CapturedOutput output)
            throws Exception {
        try (var without = new TestNode(database, clock);
                var with = new TestNode(database, clock, courier)) {
            without.put(
                    without.letter("a"), TestNode.letter("b", clock.instant().plusSeconds(5)));
            without.round().round();
            assertThat(row(database, "a")).containsEntry("state", "waiting").containsEntry("reason", "no_courier");
            assertThat(output.toString().split("The letter a waits", -1)).hasSize(2);

            advance(Duration.ofSeconds(5));
            without.round();
            assertThat(without.outbox.dead(9)).extracting(DeadLetter::id).containsExactly("b");
            with.round();
            assertThat(courier.taken()).extracting(Outgoing::id).containsExactly("a");
        }
    }

    @BothDatabases
    void whatWasSentGoesAfterAWeekAndWhatDiedAfterAMonth(MigratedDatabase database) throws Exception {
        courier.does(letter -> letter.id().equals("dead") ? new Refused("no") : new Delivery.Delivered());
        try (var node = new TestNode(database, clock, courier);
                var sweep = new OutboxSweep(node.record.writer(), clock)) {
            node.put(node.letter("dead")).round();
            for (int i = 0; i < 30; i++) {
                node.put(node.letter("sent" + i));
            }
            for (int i = 0; i < 4; i++) {
                node.round();
            }
            Outgoing foreign =
                    new Outgoing("waiting", "nobody", "x", "y", clock.instant().plus(Duration.ofDays(99)));
            node.put(foreign);

            advance(Duration.ofDays(7).minusMillis(1));
            sweep.sweep();
            assertThat(rows(database)).isEqualTo(32);
            advance(Duration.ofMillis(1));
            sweep.sweep();
            assertThat(rows(database)).isEqualTo(2);
            advance(Duration.ofDays(23));
            sweep.sweep();
            assertThat(rows(database)).isEqualTo(1);
            assertThat(row(database, "waiting")).containsEntry("state", "waiting");
        }
    }

    private void advance(Duration by) {
        clock.advance(by);
    }

    private static Map<String, Object> row(MigratedDatabase database, String id) {
        return database.sql()
                .sql("SELECT * FROM outbox WHERE id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private static int rows(MigratedDatabase database) {
        return database.sql()
                .sql("SELECT COUNT(*) FROM outbox")
                .query(Integer.class)
                .single();
    }
}
