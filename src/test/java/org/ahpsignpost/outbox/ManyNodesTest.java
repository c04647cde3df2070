package org.ahpsignpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ahpsignpost.conversation.MovableClock;
import org.ahpsignpost.outbox.Delivery.Delivered;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.Commit.NotSaved;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.SharedWriter;

/** Nodes that share a table, nodes that die, and a record that cannot be written. */
class ManyNodesTest {

    private static final Set<String> KINDS = Set.of(StubCourier.KIND);

    private final MovableClock clock = new MovableClock();
    private final StubCourier courier = new StubCourier();

    @BothDatabases
    void twoNodesAtTheSameTableNeverDeliverALetterTwice(MigratedDatabase database) throws Exception {
        int letters = 200;
        var arrived = new CountDownLatch(letters);
        for (int i = 0; i < 2 * letters; i++) {
            courier.does(letter -> {
                arrived.countDown();
                return new Delivered();
            });
        }
        try (var one = new TestNode(database, clock, courier);
                var other = new TestNode(database, clock, courier)) {
            one.put(IntStream.range(0, letters)
                    .mapToObj(i -> one.letter("l" + i))
                    .toArray(Outgoing[]::new));
            one.worker.start(Duration.ofMillis(1));
            other.worker.start(Duration.ofMillis(1));

            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(300); // time for a second delivery, were there one
        }
        assertThat(courier.taken()).hasSize(letters).extracting(Outgoing::id).doesNotHaveDuplicates();
    }

    @BothDatabases
    void aLetterIsSentWithTheSameIdAlthoughTheNodeDied(MigratedDatabase database) throws Exception {
        try (var died = new TestNode(database, clock, courier);
                var other = new TestNode(database, clock, courier)) {
            died.put(died.letter("a"));
            assertThat(died.letters.claim(KINDS, clock.instant(), 8)).hasSize(1);

            clock.advance(OutboxLimits.LEASE.minusMillis(1));
            other.round();
            assertThat(courier.taken()).isEmpty();
            clock.advance(Duration.ofMillis(1));
            other.round().round();

            assertThat(courier.taken()).extracting(Outgoing::id).containsExactly("a");
            assertThat(other.outbox.counts()).isEqualTo(new OutboxCounts(0, 0));
        }
    }

    @BothDatabases
    void aNodeThatSleptThroughItsLeaseIsHeardOnlyIfItsLetterArrived(MigratedDatabase database) {
        try (var slow = new TestNode(database, clock, courier);
                var other = new TestNode(database, clock, courier)) {
            slow.put(slow.letter("a"));
            Claimed first = slow.letters.claim(KINDS, clock.instant(), 8).getFirst();
            clock.advance(OutboxLimits.LEASE);
            Claimed second = other.letters.claim(KINDS, clock.instant(), 8).getFirst();
            assertThat(second.attempts()).isEqualTo(2);

            slow.letters.settle(first, new Fate.Dead("late"), clock.instant());
            slow.letters.settle(first, new Fate.Later(clock.instant(), "late"), clock.instant());
            assertThat(other.letters.claim(KINDS, clock.instant(), 8)).isEmpty();
            assertThat(other.outbox.counts()).isEqualTo(new OutboxCounts(1, 0));

            slow.letters.settle(first, new Fate.Sent(), clock.instant());
            other.letters.settle(second, new Fate.Later(clock.instant(), "busy"), clock.instant());
            assertThat(other.outbox.counts()).isEqualTo(new OutboxCounts(0, 0));
        }
    }

    @BothDatabases
    void aLetterThatArrivedIsSentOnceAlthoughTheMarkFailedAtFirst(MigratedDatabase database) throws Exception {
        var writes = new AtomicInteger();
        try (var node = new TestNode(database, clock, whole -> secondFails(whole, writes), courier)) {
            node.put(node.letter("a")).round().round();

            assertThat(courier.taken()).hasSize(1);
            assertThat(writes).hasValue(3); // the claim, the mark that failed, the mark
            assertThat(node.outbox.counts()).isEqualTo(new OutboxCounts(0, 0));
        }
    }

    private static SharedWriter secondFails(SharedWriter whole, AtomicInteger writes) {
        return work -> writes.incrementAndGet() == 2 ? new NotSaved("locked") : whole.write(work);
    }

    @BothDatabases
    void nothingIsSentWhileTheRecordCannotBeWritten(MigratedDatabase database) throws Exception {
        SharedWriter broken = work -> new NotSaved("disk_full");
        try (var node = new TestNode(database, clock, whole -> broken, courier)) {
            node.put(node.letter("a")).round().round();
            assertThat(courier.taken()).isEmpty();
            Commit again = node.outbox.again("a");
            assertThat(again).isEqualTo(new NotSaved("disk_full"));
        }
    }

    @BothDatabases
    void aLostDatabaseIsWaitedFor(MigratedDatabase database) throws Exception {
        try (var node = new TestNode(database, clock, courier)) {
            node.put(node.letter("a"));
            database.close();
            node.round();
            assertThat(courier.taken()).isEmpty();
        }
    }

    @BothDatabases
    void noMoreThanEightAreDeliveredAtOnceAndARoundDoesNotWaitForThem(MigratedDatabase database) throws Exception {
        var release = new CountDownLatch(1);
        for (int i = 0; i < 20; i++) {
            courier.does(letter -> {
                await(release);
                return new TryLater("busy", null);
            });
        }
        try (var node = new TestNode(database, clock, courier)) {
            node.put(IntStream.range(0, 20).mapToObj(i -> node.letter("l" + i)).toArray(Outgoing[]::new));
            for (int i = 0; i < 3; i++) {
                node.worker.round();
            }
            while (courier.taken().size() < OutboxLimits.AT_ONCE) {
                Thread.sleep(5);
            }
            node.worker.round();
            assertThat(courier.taken()).hasSize(OutboxLimits.AT_ONCE);

            release.countDown();
            assertThat(node.worker.idle(Duration.ofSeconds(10))).isTrue();
            node.round().round();
            assertThat(courier.taken()).hasSize(20);
        }
    }

    @BothDatabases
    void aNudgeIsHeardBeforeTheNextRoundIsDue(MigratedDatabase database) throws Exception {
        try (var node = new TestNode(database, clock, courier)) {
            node.worker.start(Duration.ofHours(1));
            Thread.sleep(100);
            node.put(node.letter("a"));
            node.outbox.nudge();
            for (int i = 0; i < 500 && courier.taken().isEmpty(); i++) {
                Thread.sleep(10);
            }
            assertThat(courier.taken()).hasSize(1);
        }
    }

    @BothDatabases
    void closingLetsWhatIsUnderWayArrive(MigratedDatabase database) throws Exception {
        var begun = new CountDownLatch(1);
        courier.does(letter -> {
            begun.countDown();
            return pause(Duration.ofMillis(300));
        });
        var node = new TestNode(database, clock, courier);
        node.put(node.letter("a"));
        node.worker.round();
        begun.await();
        node.close();

        List<Object> states =
                database.sql().sql("SELECT state FROM outbox").query().singleColumn();
        assertThat(states).containsExactly("sent");
    }

    private static Delivery pause(Duration length) {
        try {
            Thread.sleep(length);
            return new Delivered();
        } catch (InterruptedException e) {
            return new TryLater("interrupted", null);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
