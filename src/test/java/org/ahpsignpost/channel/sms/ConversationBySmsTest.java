package org.ahpsignpost.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.channel.sms.gateway.Incoming;
import org.ahpsignpost.channel.sms.shape.Segments;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.OnSqlite;
import org.ahpsignpost.record.SharedWriter;
import org.junit.jupiter.api.Timeout;

/** Texts in and texts out, through the adapters and the whole service. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class ConversationBySmsTest {

    private static final String ANNA = "+447700900123";
    private static final String BELA = "+447700900456";

    @OnSqlite
    void theFirstTextSaysWhoWeAreAndLaterOnesDoNot(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            assertThat(sms.text(ANNA, "physiotherapist please"))
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .startsWith("Signpost, a computer program.")
                            .contains("STOP", "1 Me"));
            assertThat(sms.text(ANNA, "2"))
                    .singleElement()
                    .satisfies(text -> assertThat(text).doesNotContain("computer program"));
            assertThat(sms.text(BELA, "hello"))
                    .first()
                    .satisfies(text -> assertThat(text).startsWith("Signpost"));
            assertThat(sms.count("SELECT COUNT(*) FROM conversation WHERE channel = 'sms'"))
                    .isEqualTo(2);
        }
    }

    @OnSqlite
    void whatIsLongComesWithMoreInThreeSegmentsAtATime(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            var first = sms.text(ANNA, "podiatrist in Leeds");
            assertThat(first)
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .contains(
                                    "Phone: 0113 496",
                                    "This is an example",
                                    "4 Talk to a person",
                                    "Text MORE for the rest."));
            var second = sms.text(ANNA, "more please");
            assertThat(second)
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("How to get in"));
            assertThat(sms.text(ANNA, "4"))
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("call one of the services"));
            assertThat(sms.notify.texts())
                    .allSatisfy(text ->
                            assertThat(Segments.of(text.words()).count()).isLessThanOrEqualTo(3));
            assertThat(sms.count("SELECT COUNT(*) FROM sms_sent WHERE pence <> segments * 2.5 OR state <> 'sent'"))
                    .isZero();
        }
    }

    @BothDatabases
    void theSameCallbackFiftyTimesAtOnceIsOneTurnAndOneReply(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var callback = Phone.text(
                    "same", ANNA, "I need a podiatrist", sms.house.clock().instant());
            var statuses = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 50; i++) {
                statuses.add(threads.submit(() -> sms.receiver().take(callback)));
            }
            for (var status : statuses) {
                assertThat(status.get()).isEqualTo(Receiver.TAKEN);
            }
            sms.settle();
            assertThat(sms.receiver().take(callback)).isEqualTo(Receiver.TAKEN);
            sms.settle();
            assertThat(sms.notify.to(ANNA)).hasSize(1);
            assertThat(sms.count("SELECT COUNT(*) FROM turn")).isEqualTo(1);
        }
    }

    @OnSqlite
    void dangerComesAtOnceAndWholeWithTheActionFirst(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            var texts = sms.text(ANNA, "crushing chest pain");
            assertThat(texts.getFirst()).startsWith("Call 999 now. This number cannot send an ambulance.");
            assertThat(String.join("\n", texts)).contains("Do not drive.", "I cannot call for you.");
            assertThat(texts).noneMatch(text -> text.contains("MORE"));
        }
    }

    @BothDatabases
    void nothingOfThePersonIsKeptInTheInboxOnceItIsAnswered(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "my zanzibar hurts");
            assertThat(sms.count("SELECT COUNT(*) FROM sms_inbox WHERE number <> '' OR words <> ''"))
                    .isZero();
            assertThat(sms.count("SELECT COUNT(*) FROM outbox WHERE address <> '' OR body <> ''"))
                    .isZero();
            for (String column : List.of("sms_person.id", "sms_person.number", "sms_sent.person", "sms_inbox.person")) {
                String table = column.substring(0, column.indexOf('.'));
                assertThat(sms.sql
                                .sql("SELECT " + column + " FROM " + table)
                                .query(String.class)
                                .list())
                        .isNotEmpty()
                        .noneMatch(value -> value.contains("900123"));
            }
        }
    }

    @BothDatabases
    void stopHoldsAtOnceIsConfirmedOnceAndEndsWithStart(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "hello");
            assertThat(sms.text(ANNA, "Stop."))
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .contains("START", "999")
                            .satisfies(
                                    one -> assertThat(Segments.of(one).count()).isEqualTo(1)));
            assertThat(sms.text(ANNA, "STOP")).isEmpty();
            assertThat(sms.text(ANNA, "I need a podiatrist")).isEmpty();
            assertThat(sms.text(ANNA, "help")).isEmpty();
            assertThat(sms.count("SELECT COUNT(*) FROM turn")).isEqualTo(1);
            assertThat(sms.text(ANNA, "START"))
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("You can text us again"));
            assertThat(sms.text(ANNA, "I need a podiatrist")).hasSize(1);
        }
    }

    @OnSqlite
    void stopIsConfirmedInTheLanguageThePersonWrote(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "Potrzebuję fizjoterapeuty, boli mnie kolano");
            assertThat(sms.text(ANNA, "STOP"))
                    .containsExactly(TestPack.messages().text("sms.stopped", org.ahpsignpost.labels.Language.PL));
            assertThat(sms.text(BELA, "停止"))
                    .containsExactly(TestPack.messages().text("sms.stopped", org.ahpsignpost.labels.Language.ZH));
        }
    }

    @BothDatabases
    void lettersThatWaitWhenStopComesAreNotSent(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.notify.troubles(reference -> StandInNotify.Trouble.SERVER_ERROR);
            sms.text(ANNA, "I need a podiatrist");
            sms.notify.troubles(reference -> StandInNotify.Trouble.NONE);
            assertThat(sms.text(ANNA, "STOP")).hasSize(1);
            sms.house.clock().advance(Duration.ofMinutes(1));
            sms.settle();
            assertThat(sms.notify.to(ANNA))
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("START"));
            assertThat(sms.count("SELECT COUNT(*) FROM outbox WHERE state = 'withdrawn' AND body = ''"))
                    .isEqualTo(1);
        }
    }

    @OnSqlite
    void dangerAfterStopIsAnsweredOnceWithItsCaseAndThenThereIsSilence(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "STOP");
            assertThat(sms.text(ANNA, "crushing chest pain").getFirst()).startsWith("Call 999 now.");
            assertThat(sms.text(ANNA, "crushing chest pain")).isEmpty();
            assertThat(sms.text(ANNA, "thanks")).isEmpty();
            assertThat(sms.text(ANNA, "I have taken all my tablets, I want to die")
                            .getFirst())
                    .contains("999");
            assertThat(sms.count("SELECT COUNT(*) FROM handoff_case")).isPositive();
            sms.house.clock().advance(SmsLimits.SAME_DANGER);
            assertThat(sms.text(ANNA, "crushing chest pain")).isNotEmpty();
        }
    }

    @OnSqlite
    void helpSaysWhoWeAreOnceAMinute(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            assertThat(sms.text(ANNA, "HELP"))
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("Signpost", "STOP", "999", "111"));
            assertThat(sms.text(ANNA, "HELP")).isEmpty();
            sms.house.clock().advance(SmsLimits.TELL_EVERY);
            assertThat(sms.text(ANNA, "HELP")).hasSize(1);
        }
    }

    @OnSqlite
    void anEmptyTextIsToldKindlyOnceAMinuteAndMakesNoTurn(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            assertThat(sms.text(ANNA, ""))
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("empty"));
            assertThat(sms.text(ANNA, "  \n")).isEmpty();
            assertThat(sms.count("SELECT COUNT(*) FROM turn")).isZero();
        }
    }

    @OnSqlite
    void machinesGetNoAnswer(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            for (String machine : List.of("85258", "NHS-NoReply", "60777", "+44")) {
                assertThat(sms.text(machine, "your code is 1234")).isEmpty();
            }
            assertThat(sms.notify.texts()).isEmpty();
            assertThat(sms.count("SELECT COUNT(*) FROM sms_inbox")).isZero();
        }
    }

    @OnSqlite
    void aTextOfSixteenHundredCharactersIsAnswered(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            String words = "my foot hurts and I need a podiatrist ".repeat(42).substring(0, 1_590) + " LS1";
            assertThat(sms.text(ANNA, words)).isNotEmpty();
        }
    }

    @OnSqlite
    void anExpiredConversationBeginsAnewAndLosesNoMessage(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "hello");
            sms.house.clock().advance(Duration.ofHours(25));
            assertThat(sms.text(ANNA, "I need a podiatrist")).hasSize(1);
            assertThat(sms.count("SELECT COUNT(*) FROM conversation")).isEqualTo(2);
        }
    }

    @BothDatabases
    void tenPartsOutOfOrderAreOneMessage(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            var parts = List.of(4, 1, 10, 2, 3, 9, 5, 8, 7, 6);
            for (int part : parts) {
                assertThat(sms.count("SELECT COUNT(*) FROM turn")).isZero();
                store(sms, part, 10, part == 2 ? "need a " : part == 3 ? "podiatrist " : part == 1 ? "I " : "please ");
            }
            sms.settle();
            assertThat(sms.sql
                            .sql("SELECT redacted_text FROM turn")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "I need a podiatrist " + "please ".repeat(7).strip());
            assertThat(sms.notify.to(ANNA)).hasSize(1);
        }
    }

    @OnSqlite
    void partsThatNeverBecomeWholeAreAnsweredAfterTwentySeconds(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            store(sms, 2, 3, "podiatrist please");
            Thread.sleep(1_500); // more than one look at the inbox
            assertThat(sms.count("SELECT COUNT(*) FROM turn")).isZero();
            sms.house.clock().advance(SmsLimits.PARTS_WAIT);
            sms.settle();
            assertThat(sms.notify.to(ANNA)).hasSize(1);
        }
    }

    @BothDatabases
    void receiptsComeInAnyOrderAndAFinalStateStays(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "hello");
            var text = sms.notify.texts().getFirst();
            for (String status : List.of("delivered", "sending", "temporary-failure", "created")) {
                assertThat(sms.receiver().take(Phone.receipt(text.id(), text.reference(), status)))
                        .isEqualTo(Receiver.TAKEN);
            }
            assertThat(sms.receiver().take(Phone.receipt("unknown", "not-ours", "delivered")))
                    .isEqualTo(Receiver.TAKEN);
            assertThat(sms.sql
                            .sql("SELECT state FROM sms_sent")
                            .query(String.class)
                            .list())
                    .containsExactly("delivered");
        }
    }

    @BothDatabases
    void aNumberThatTakesNoTextsGetsNoMoreUntilItTexts(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "hello");
            var text = sms.notify.texts().getFirst();
            sms.receiver().take(Phone.receipt(text.id(), text.reference(), "permanent-failure"));
            var secrets = sms.house.bean(SmsSettings.class).secrets();
            var letter = sms.house
                    .bean(Post.class)
                    .letter(
                            "extra",
                            secrets.person(ANNA),
                            ANNA,
                            Pass.ORDINARY,
                            List.of("x"),
                            sms.house.clock().instant());
            sms.house.bean(SharedWriter.class).write(letter);
            sms.settle();
            assertThat(sms.notify.to(ANNA)).hasSize(1);
            assertThat(sms.text(ANNA, "hello again")).hasSize(1);
        }
    }

    @OnSqlite
    void aForgedCallbackIsRefusedAndStoresNothing(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            var genuine = Phone.text(ANNA, "hello");
            var forged = new org.ahpsignpost.channel.sms.gateway.Callback(
                    "", "", java.util.Map.of("Authorization", "Bearer guessed-guessed"), genuine.body());
            assertThat(sms.receiver().take(forged)).isEqualTo(403);
            assertThat(sms.count("SELECT COUNT(*) FROM sms_inbox")).isZero();
        }
    }

    /** As a gateway that sends parts would have it read. */
    private static void store(SmsHouse sms, int number, int total, String words) {
        var part = new Incoming.Part("ref", number, total);
        Instant now = sms.house.clock().instant();
        var text = new Incoming.Text("p" + number, ANNA, words, now, false, null, part);
        var secrets = sms.house.bean(SmsSettings.class).secrets();
        var arrived =
                new Arrived(sms.house.bean(SmsSettings.class).gateway().name(), text, secrets.person(ANNA), ANNA, now);
        sms.house.bean(SharedWriter.class).write(connection -> {
            People.texted(connection, arrived.person(), secrets.seal(ANNA), now);
            sms.house.bean(Inbox.class).store(connection, arrived);
        });
    }
}
