package org.ahpsignpost.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ahpsignpost.channel.sms.PhoneLine.Texting;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.OnSqlite;
import org.ahpsignpost.reply.Reply;
import org.junit.jupiter.api.Timeout;

/** Between the page and the phone, only where somebody asked. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class PhoneLineTest {

    private static final String ANNA = "+447700900123";
    private static final Map<String, Object> ADDRESS = Map.of("signpost.web.address", "https://signpost.example.org");

    private static String onTheWeb(SmsHouse sms, String words) {
        var opened = (Conversations.Opening.Opened)
                sms.house.conversations().openAs(UUID.randomUUID().toString(), Channel.WEB, Audience.PATIENT, null);
        sms.house.conversations().say(opened.conversationId(), null, words);
        return opened.conversationId();
    }

    private static Texting textMe(SmsHouse sms, String chat, String number) {
        var reply = sms.house
                .conversations()
                .transcript(chat)
                .orElseThrow()
                .turns()
                .getLast()
                .reply();
        return sms.house.bean(PhoneLine.class).text(chat, reply.turn(), number, reply.replies(), reply.language());
    }

    private static String token(String text) {
        return text.replaceFirst("(?s).*signpost.example.org/go/([A-Za-z0-9_-]+).*", "$1");
    }

    @BothDatabases
    void anAnswerGoesToAPhoneOnceShortWithoutKeepingTheNumber(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            String chat = onTheWeb(sms, "podiatrist in Leeds");

            assertThat(textMe(sms, chat, "07700 900 123")).isEqualTo(Texting.ON_ITS_WAY);
            assertThat(textMe(sms, chat, "+44 7700 900123")).isEqualTo(Texting.ON_ITS_WAY);
            sms.settle();

            assertThat(sms.notify.to(ANNA))
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .startsWith("Signpost: you asked us to text you this.")
                            .contains("STOP", "0113 496", "This is an example")
                            .doesNotContain("MORE", "Talk to a person"));
            assertThat(sms.count("SELECT COUNT(*) FROM sms_person")).isZero();
            assertThat(sms.count("SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND address <> ''"))
                    .isZero();
        }
    }

    @OnSqlite
    void whoSentStopGetsNothingAndWhoeverAsksIsNotToldSo(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "STOP");
            int had = sms.notify.to(ANNA).size();

            assertThat(textMe(sms, onTheWeb(sms, "podiatrist in Leeds"), "07700900123"))
                    .isEqualTo(Texting.ON_ITS_WAY);
            sms.settle();

            assertThat(sms.notify.to(ANNA)).hasSize(had);
        }
    }

    @OnSqlite
    void onlyMobileNumbersOfTheUkAreTextedAndNoNumberOften(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database, new StandInNotify(), Map.of())) {
            String chat = onTheWeb(sms, "podiatrist in Leeds");
            for (String number :
                    List.of("", "0113 496 0101", "+33 6 12 34 56 78", "999", "60777", "call me", "07700 90012")) {
                assertThat(textMe(sms, chat, number)).as(number).isEqualTo(Texting.NO_MOBILE_NUMBER);
            }
            int sent = 0;
            while (textMe(sms, onTheWeb(sms, "podiatrist in Leeds"), "07700900123") == Texting.ON_ITS_WAY) {
                sms.settle();
                sent++;
            }
            assertThat(sent).isEqualTo(SmsLimits.ASKED_FOR_A_DAY);
            assertThat(sms.notify.to(ANNA)).hasSize(SmsLimits.ASKED_FOR_A_DAY);
        }
    }

    @BothDatabases
    void aChatByTextGoesOnAtThePageByALinkThatWorksOnce(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database, new StandInNotify(), ADDRESS)) {
            sms.text(ANNA, "physiotherapist please");
            String told = sms.text(ANNA, "Web.").getFirst();
            assertThat(told).startsWith("Go on with this chat here: https://signpost.example.org/go/");
            var line = sms.house.bean(PhoneLine.class);
            String token = token(told);

            // a program that looks into links does not use it up
            assertThat(line.conversation(token)).isPresent().isEqualTo(line.conversation(token));
            String chat = line.take(token).orElseThrow();
            assertThat(line.take(token)).isEmpty();
            assertThat(line.conversation(token)).isEmpty();
            assertThat(line.take("AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();

            var moved = sms.house.conversations().transcript(chat).orElseThrow();
            assertThat(moved.channel()).isEqualTo(Channel.WEB);
            assertThat(moved.turns()).hasSize(1);
            var next = (Conversations.Answer.Answered) sms.house.conversations().say(chat, null, "my child");
            assertThat(next.reply().decision().step()).isEqualTo("ask-age");
            assertThat(next.reply().replies().stream().map(Reply::text))
                    .noneMatch(text -> text.contains("Reply with a number"));
            sms.text(ANNA, "dietitian please");
            assertThat(sms.count("SELECT COUNT(*) FROM conversation")).isEqualTo(2);
        }
    }

    @OnSqlite
    void aLinkIsOverAfterHalfAnHourAndWithoutAnAddressThereIsNone(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database, new StandInNotify(), ADDRESS)) {
            sms.text(ANNA, "physiotherapist please");
            String token = token(sms.text(ANNA, "web").getFirst());
            sms.house.clock().advance(Duration.ofMinutes(31));

            assertThat(sms.house.bean(PhoneLine.class).take(token)).isEmpty();
            sms.house.bean(SmsSweep.class).sweep();
            assertThat(sms.count("SELECT COUNT(*) FROM sms_link")).isZero();
        }
    }

    @BothDatabases
    void whoAsksToBeForgottenIsKnownByAHashAlone(MigratedDatabase database) throws Exception {
        try (var sms = new SmsHouse(database)) {
            sms.text(ANNA, "physiotherapist please");
            sms.text(ANNA, "forget me");
            assertThat(sms.text(ANNA, "yes")).isNotEmpty();

            assertThat(sms.count("SELECT COUNT(*) FROM sms_person WHERE number = '' AND conversation_id IS NULL"))
                    .isEqualTo(1);
            assertThat(sms.text(ANNA, "hello")).isNotEmpty();
            assertThat(sms.count("SELECT COUNT(*) FROM conversation")).isEqualTo(2);
        }
    }

    @OnSqlite
    void everyLanguageHasALinkTextOfAtMostThreeSegments(MigratedDatabase database) {
        try (var sms = new SmsHouse(database, new StandInNotify(), ADDRESS)) {
            var said = new Said(sms.house.bean(org.ahpsignpost.messages.Messages.class));
            for (Language language : Language.values()) {
                String link = sms.house.bean(PageLinks.class).link("A".repeat(22));
                var texts = org.ahpsignpost.channel.sms.shape.SmsShape.whole(
                        said.text("link", language, Map.of("link", link)), language);
                assertThat(texts)
                        .as(language.code())
                        .singleElement()
                        .satisfies(text -> assertThat(text).contains(link));
            }
        }
    }
}
