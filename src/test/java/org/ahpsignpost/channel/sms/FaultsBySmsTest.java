package org.ahpsignpost.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ahpsignpost.channel.sms.StandInNotify.Trouble;
import org.ahpsignpost.handoff.Carrier;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.OnSqlite;
import org.ahpsignpost.record.SharedWriter;
import org.junit.jupiter.api.Timeout;

/** What goes wrong between us and people's phones: everybody is answered, nobody twice. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class FaultsBySmsTest {

    private static final String ANNA = "+447700900123";

    @BothDatabases
    void aGatewayThatFailsOneCallInFiveAnswersEverybodyOnceAndNobodyTwice(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            var kinds = List.of(
                    Trouble.SERVER_ERROR,
                    Trouble.CUT_AFTER_TAKING,
                    Trouble.CUT_BEFORE_TAKING,
                    Trouble.TOO_MANY,
                    Trouble.SLOW_AFTER_TAKING);
            var calls = new AtomicInteger();
            sms.notify.troubles(reference -> {
                int call = calls.getAndIncrement();
                return call % 5 == 0 ? kinds.get(call / 5 % kinds.size()) : Trouble.NONE;
            });
            var numbers =
                    IntStream.range(0, 60).mapToObj("+447700900%03d"::formatted).toList();
            numbers.forEach(number -> sms.give(number, "hello"));
            for (int i = 0; i < 12; i++) {
                sms.settle();
                sms.house.clock().advance(Duration.ofMinutes(2));
            }
            sms.settle();
            for (String number : numbers) {
                assertThat(sms.notify.to(number)).as(number).hasSize(1);
            }
            assertThat(sms.count("SELECT COUNT(*) FROM outbox WHERE state <> 'sent'"))
                    .isZero();
        }
    }

    /** The record takes the turn, and then nothing more: the node is as good as dead between turn and letters. */
    @BothDatabases
    void aCrashBetweenTheTurnAndItsLettersIsMadeGoodByTheNextLeaseholder(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            var secrets = sms.house.bean(SmsSettings.class).secrets();
            var now = sms.house.clock().instant();
            String person = secrets.person(ANNA);
            sms.house.bean(SharedWriter.class).write(connection -> {
                People.texted(connection, person, secrets.seal(ANNA), now);
                assertThat(People.lease(connection, person, "a dead node", now)).isTrue();
            });
            sms.give(ANNA, "I need a podiatrist");
            // what the dead node did: the turn is on the record, and nothing else is
            var conversations = sms.house.conversations();
            String conversation = Post.id(person + ":notify:m0");
            conversations.openAs(
                    conversation, org.ahpsignpost.labels.Channel.SMS, org.ahpsignpost.labels.Audience.PATIENT, null);
            conversations.say(conversation, "notify:m0", "I need a podiatrist");
            Thread.sleep(1_500); // more than one look at the inbox
            assertThat(sms.notify.texts()).isEmpty();

            sms.house.clock().advance(SmsLimits.LEASE);
            sms.settle();
            assertThat(sms.notify.to(ANNA)).hasSize(1);
            assertThat(sms.count("SELECT COUNT(*) FROM turn")).isEqualTo(1);
        }
    }

    /** A lease that ran out while its holder slept: what the holder writes late does not count. */
    @BothDatabases
    void whoLostTheLeaseWritesNothing(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "hello");
            var people = sms.house.bean(People.class);
            var now = sms.house.clock().instant();
            var person = people.find(sms.house.bean(SmsSettings.class).secrets().person(ANNA), now)
                    .orElseThrow();
            sms.house
                    .bean(SharedWriter.class)
                    .write(connection -> assertThat(people.keep(connection, person.waitsFor("x"), "old lease", now))
                            .isFalse());
            assertThat(people.find(person.id(), now).orElseThrow().rest()).isEmpty();
        }
    }

    @OnSqlite
    void sixtyMessagesInAMinuteAreBoundedAndTheDangerAmongThemIsAnswered(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database, new StandInNotify(), Map.of("signpost.rate-limit.enabled", "true"))) {
            limited(sms);
        }
    }

    /** The house lets everything through; here the limit is asked of the service's own. */
    private static void limited(SmsHouse sms) throws InterruptedException {
        var counts = new ConcurrentHashMap<String, AtomicInteger>();
        var live = new CountingLive(sms.house.bean(org.ahpsignpost.live.Live.class), counts);
        var said = new Said(sms.house.bean(org.ahpsignpost.messages.Messages.class));
        var answering = new Answering(
                sms.house.conversations(), sms.house.bean(Keywords.class), said, sms.house.bean(PageLinks.class), live);
        var now = sms.house.clock().instant();
        var person = new Person("p", Language.EN, null, true, false, null, null, "", null);
        int turns = 0;
        int told = 0;
        String danger = "";
        for (int i = 0; i < 60; i++) {
            String words = i == 50 ? "crushing chest pain" : "hello";
            var message = new Message("notify", List.of("x" + i), ANNA, words, false, now);
            var plan = (Plan.Settle) answering.plan(person, message, now);
            person = plan.person();
            turns += plan.how().equals("answered") ? 1 : 0;
            told += plan.how().equals("told") ? 1 : 0;
            danger = i == 50 ? plan.texts().getFirst() : danger;
        }
        assertThat(turns).isEqualTo(SmsLimits.MESSAGES_AT_ONCE);
        assertThat(told).isEqualTo(1);
        assertThat(danger).startsWith("Call 999 now.");
    }

    @BothDatabases
    void noNumberGetsMoreThanSixtyTextsAnHourAndTheRestComesLater(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "hello");
            var secrets = sms.house.bean(SmsSettings.class).secrets();
            var post = sms.house.bean(Post.class);
            for (int i = 0; i < 70; i++) {
                var letter = post.letter(
                        "loop" + i,
                        secrets.person(ANNA),
                        ANNA,
                        Pass.ORDINARY,
                        List.of("text " + i),
                        sms.house.clock().instant());
                sms.house.bean(SharedWriter.class).write(letter);
                sms.settle();
            }
            assertThat(sms.notify.to(ANNA)).hasSize(SmsLimits.TEXTS_AN_HOUR);
            sms.house
                    .bean(SharedWriter.class)
                    .write(post.letter(
                            "danger",
                            secrets.person(ANNA),
                            ANNA,
                            Pass.DANGER,
                            List.of("Call 999"),
                            sms.house.clock().instant()));
            sms.settle();
            assertThat(sms.notify.to(ANNA)).contains("Call 999");
        }
    }

    @BothDatabases
    void wordsOfStaffReachThePhoneWithTheirNameAndNotAfterStop(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "hello");
            String conversation = sms.sql
                    .sql("SELECT conversation_id FROM sms_person")
                    .query(String.class)
                    .single();
            carry(sms, conversation, "We have found a place for you.");
            assertThat(sms.notify.to(ANNA)).last().isEqualTo("Sam (staff): We have found a place for you.");
            sms.text(ANNA, "STOP");
            int before = sms.notify.to(ANNA).size();
            carry(sms, conversation, "Are you there?");
            assertThat(sms.notify.to(ANNA)).hasSize(before);
        }
    }

    private static void carry(SmsHouse sms, String conversation, String words) throws InterruptedException {
        sms.house
                .bean(SharedWriter.class)
                .write(sms.house
                        .bean(Carrier.class)
                        .carry(
                                conversation,
                                Language.EN,
                                "Sam",
                                words,
                                sms.house.clock().instant()));
        sms.settle();
    }

    @BothDatabases
    void twoNodesAtOneDatabaseAnswerEverybodyOnceInOrder(MigratedDatabase database) throws Exception {
        try (var one = new SmsHouse(database);
                var other = new SmsHouse(database, one.notify, Map.of())) {
            var numbers =
                    IntStream.range(0, 20).mapToObj("+447700900%03d"::formatted).toList();
            for (int i = 0; i < 5; i++) {
                int round = i;
                numbers.forEach(number -> (round % 2 == 0 ? one : other)
                        .receiver()
                        .take(Phone.text(
                                number + round,
                                number,
                                "hello " + round,
                                one.house.clock().instant().plusMillis(round))));
            }
            one.settle();
            for (String number : numbers) {
                assertThat(one.notify.to(number)).as(number).hasSize(5);
            }
            assertThat(one.notify.texts().stream()
                            .map(StandInNotify.Text::reference)
                            .toList())
                    .doesNotHaveDuplicates();
            assertThat(one.sql
                            .sql("SELECT redacted_text FROM turn ORDER BY conversation_id, turn")
                            .query(String.class)
                            .list())
                    .isEqualTo(IntStream.range(0, 100)
                            .mapToObj(i -> "hello " + i % 5)
                            .toList());
            assertThat(new HashSet<>(one.sql
                            .sql("SELECT conversation_id FROM turn")
                            .query(String.class)
                            .list()))
                    .hasSize(20);
        }
    }
}
