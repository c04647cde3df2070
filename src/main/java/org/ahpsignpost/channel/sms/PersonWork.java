package org.ahpsignpost.channel.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ahpsignpost.channel.sms.Plan.NotNow;
import org.ahpsignpost.channel.sms.Plan.Settle;
import org.ahpsignpost.channel.sms.shape.SmsShape;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.RecordUnavailableException;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.record.SqlWork;
import org.ahpsignpost.safety.SafetyReplies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the messages of one person, one after the other, while this work holds the lease on the person. A message whose answer
 * could not be written down is tried again here for as long as the lease surely lasts, and by whoever takes the lease next.
 */
final class PersonWork {

    private static final Logger LOG = LoggerFactory.getLogger(PersonWork.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** With one more turn the lease must still hold. */
    private static final Duration TRY_FOR = SmsLimits.LEASE.dividedBy(2);

    /** What became of writing an answer down. */
    private enum Written {
        DONE,
        /** Somebody else works for the person by now, and has written it or will. */
        LEASE_LOST,
        NOT_YET
    }

    private final Inbox inbox;
    private final People people;
    private final Answering answering;
    private final Post post;
    private final Alarm alarm;
    private final SharedWriter writer;
    private final SmsMeters meters;
    private final Clock clock;

    PersonWork(
            Inbox inbox,
            People people,
            Answering answering,
            Post post,
            Alarm alarm,
            SharedWriter writer,
            SmsMeters meters,
            Clock clock) {
        this.inbox = inbox;
        this.people = people;
        this.answering = answering;
        this.post = post;
        this.alarm = alarm;
        this.writer = writer;
        this.meters = meters;
        this.clock = clock;
    }

    /** Works until nothing is due, and gives the person back. Never throws. */
    void run(String personId, String lease) {
        try {
            boolean goOn = true;
            while (goOn) {
                goOn = next(personId, lease);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closing: the lease is left to run out
            return;
        } catch (RecordUnavailableException e) {
            LOG.debug("The inbox of text messages waits for the record");
        }
        writer.write(connection -> People.release(connection, personId, lease));
    }

    private boolean next(String personId, String lease) throws InterruptedException {
        Instant now = clock.instant();
        Optional<Message> message = inbox.next(personId, now);
        Optional<Person> person = message.isEmpty() ? Optional.empty() : people.find(personId, now);
        if (message.isEmpty() || person.isEmpty()) {
            return false;
        }
        boolean tooLate = !now.isBefore(message.get().arrivedAt().plus(SmsLimits.ANSWER_WITHIN));
        if (tooLate || message.get().number().isEmpty()) {
            LOG.warn("A text message is given up: {}", tooLate ? "too_late" : "sealed_with_another_secret");
            return settle(Settle.silent(person.get()), message.get(), lease, Inbox.GIVEN_UP) == Written.DONE;
        }
        return answer(person.get(), message.get(), lease);
    }

    private boolean answer(Person person, Message message, String lease) throws InterruptedException {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (true) {
            boolean last = since(start).plus(pause).compareTo(TRY_FOR) > 0;
            Written written = plan(person, message, last) instanceof Settle settled
                    ? settle(settled, message, lease, Inbox.DONE)
                    : Written.NOT_YET;
            if (written != Written.NOT_YET) {
                return written == Written.DONE;
            }
            if (since(start).compareTo(SmsLimits.DANGER_WAITS) > 0) {
                alarm.raise(message.id(), message.number(), message.words(), clock.instant());
            }
            if (last) {
                return false;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    /** Where our own code fails again and again, the person still gets every number for help. */
    private Plan plan(Person person, Message message, boolean last) {
        try {
            return answering.plan(person, message, clock.instant());
        } catch (RecordUnavailableException e) {
            return new NotNow();
        } catch (RuntimeException e) {
            // its message may hold words
            LOG.error("A text message could not be answered: {}", e.getClass().getName());
            String help = SafetyReplies.packagedLastLine().text();
            return last ? new Settle(person, Pass.ORDINARY, SmsShape.whole(help, Language.EN), "failed") : new NotNow();
        }
    }

    /** The letters, the person and the emptied message in one transaction. */
    private Written settle(Settle plan, Message message, String lease, String state) {
        Person person = plan.person();
        Instant now = clock.instant();
        SqlWork letter =
                post.letter(Post.id(message.id()), person.id(), message.number(), plan.pass(), plan.texts(), now);
        var held = new AtomicBoolean();
        Commit outcome = writer.write(connection -> {
            held.set(people.keep(connection, person, lease, now));
            if (held.get()) {
                Inbox.settle(connection, message, state);
                letter.run(connection);
                plan.also().run(connection);
                People.forgetErased(connection, person.id());
            }
        });
        if (!(outcome instanceof Commit.Committed)) {
            return Written.NOT_YET;
        }
        if (!held.get()) {
            meters.settled("lost_lease");
            return Written.LEASE_LOST;
        }
        meters.settled(plan.how());
        post.nudge();
        return Written.DONE;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
