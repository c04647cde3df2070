package org.ahpsignpost.channel.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ahpsignpost.live.WakeUp;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.RecordUnavailableException;
import org.ahpsignpost.record.SharedWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread a node that looks for texts to answer, and a virtual thread for each person that is worked for. */
final class InboxWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    private static final Duration FINISH = Duration.ofSeconds(10);

    private final Inbox inbox;
    private final PersonWork work;
    private final SharedWriter writer;
    private final WakeUp wakeUp;
    private final Supplier<String> leases;
    private final Clock clock;
    private final Semaphore free = new Semaphore(SmsLimits.PERSONS_AT_ONCE);
    private final ExecutorService persons = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sms-person-", 0).factory());
    private volatile boolean closed;

    InboxWorker(
            Inbox inbox, PersonWork work, SharedWriter writer, WakeUp wakeUp, Supplier<String> leases, Clock clock) {
        this.inbox = inbox;
        this.work = work;
        this.writer = writer;
        this.wakeUp = wakeUp;
        this.leases = leases;
        this.clock = clock;
    }

    InboxWorker start(Duration every) {
        Thread.ofPlatform().daemon().name("sms-inbox").start(() -> run(every));
        return this;
    }

    private void run(Duration every) {
        while (!closed) {
            try {
                round();
                wakeUp.await(every);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Starts work for those who wait, as many as there is room for. Never throws: what fails is tried in the next round. */
    void round() {
        try {
            String lease = leases.get();
            for (String person : claim(inbox.due(clock.instant(), free.availablePermits()), lease)) {
                start(person, lease);
            }
        } catch (RecordUnavailableException e) {
            LOG.debug("The inbox of text messages waits for the record");
        } catch (RuntimeException e) {
            LOG.warn(
                    "The inbox of text messages failed with {} and will try again",
                    e.getClass().getName());
        }
    }

    private List<String> claim(List<String> due, String lease) {
        if (due.isEmpty()) {
            return due;
        }
        Instant now = clock.instant();
        // in one order on all nodes, so that two never wait for each other crosswise
        List<String> ordered = due.stream().sorted().toList();
        var won = new ArrayList<String>();
        Commit outcome = writer.write(connection -> {
            won.clear(); // the work may run more than once
            for (String person : ordered) {
                if (People.lease(connection, person, lease, now)) {
                    won.add(person);
                }
            }
        });
        return outcome instanceof Commit.Committed ? won : List.of();
    }

    private void start(String person, String lease) {
        free.acquireUninterruptibly();
        try {
            persons.execute(() -> work(person, lease));
        } catch (RejectedExecutionException e) { // closing; the person is left to the lease
            free.release();
        }
    }

    private void work(String person, String lease) {
        try {
            work.run(person, lease);
        } finally {
            free.release();
            // a text may have come in between the last look and giving the person back
            wakeUp.give();
        }
    }

    /** Waits until nobody is worked for; false where that took longer. */
    boolean idle(Duration atMost) throws InterruptedException {
        boolean all = free.tryAcquire(SmsLimits.PERSONS_AT_ONCE, atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (all) {
            free.release(SmsLimits.PERSONS_AT_ONCE);
        }
        return all;
    }

    /** Takes no more persons, lets work under way end, and leaves what does not to its lease. */
    @Override
    public void close() {
        closed = true;
        wakeUp.give();
        persons.shutdown();
        try {
            persons.awaitTermination(FINISH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        persons.shutdownNow();
    }
}
