package org.ahpsignpost.handoff;

import static org.ahpsignpost.handoff.HandoffHouse.ALEX;
import static org.ahpsignpost.handoff.HandoffHouse.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ahpsignpost.handoff.CaseDesk.Done;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.record.MigratedDatabase.Kind;
import org.ahpsignpost.reply.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases through the whole service: from what a person writes to what staff do, on both databases. */
class HandoffTest {

    private static final String PERSON = "can I talk to a person";
    private static final String DANGER = "my face has dropped on one side";

    @AfterAll
    static void closeTheHouses() {
        HandoffHouse.closeShared();
    }

    @ParameterizedTest
    @EnumSource
    void fromTheWishForAPersonToTheLastWordOfStaff(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String id = house.open();
        var asked = house.say(id, PERSON);
        String reference = house.openCase(id).reference();
        assertThat(asked.decision().kind()).isEqualTo(DecisionKind.HANDOFF);
        assertThat(words(asked.replies())).contains("within 15 minutes");
        assertThat(house.state(reference)).isEqualTo("raised");

        house.tick();
        assertThat(house.state(reference)).isEqualTo("offered");
        assertThat(house.desk().accept(reference, SAM)).isInstanceOf(Done.Written.class);
        assertThat(house.told(id)).singleElement().asString().contains("Sam").contains("5 minutes");
        assertThat(words(house.say(id, "my heel hurts when I get up").replies()))
                .as("until staff write, the bot still answers")
                .contains("podiatrist");

        house.desk().reply(reference, SAM, "Hello, I am Sam.");
        var silent = house.say(id, "my heel hurts when I get up");
        assertThat(silent.replies()).as("one writer").isEmpty();
        assertThat(silent.decision().kind()).isEqualTo(DecisionKind.HANDOFF);

        house.desk().handBack(reference, SAM);
        assertThat(house.state(reference)).isEqualTo("returned");
        assertThat(house.say(id, "my heel hurts when I get up").replies()).isNotEmpty();
        assertThat(house.told(id)).element(1).isEqualTo("Hello, I am Sam.");
        assertThat(house.told(id)).last().asString().contains("talking to a computer again");
    }

    @ParameterizedTest
    @EnumSource
    void dangerIsAnsweredWhileStaffTalkToThePersonAndTellsThem(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String id = house.open();
        house.say(id, PERSON);
        String reference = house.openCase(id).reference();
        house.desk().accept(reference, SAM);
        house.desk().reply(reference, SAM, "Hello, I am Sam.");

        var reply = house.say(id, DANGER);

        assertThat(reply.safety().category()).isEqualTo(SafetyCategory.EMERGENCY_999);
        assertThat(words(reply.replies())).startsWith("Call 999 now.");
        var worse = house.openCase(id);
        assertThat(worse.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(worse.redFlag()).isEqualTo("RF03");
        assertThat(worse.state().personWaits()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aRedFlagOpensACaseAndTheMostUrgentComesFirst(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String asked = house.open();
        String danger = house.open();
        house.say(asked, PERSON);
        var reply = house.say(danger, DANGER);

        assertThat(reply.replies()).hasSize(2);
        assertThat(reply.replies().getFirst().text()).startsWith("Call 999 now.");
        assertThat(reply.replies().getLast().text()).contains("Do not wait for them");
        assertThat(house.desk().queue()).extracting(HandoffCase::conversationId).containsSubsequence(danger, asked);
        house.say(danger, "his speech is slurred now");
        assertThat(house.desk().queue())
                .as("one case a person")
                .filteredOn(open -> open.conversationId().equals(danger))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyIsOnDutyThatIsSaidWithTheHoursAndStaffSeeTheCaseWhenTheyAreThere(Kind database) {
        // the clock of the house stands on a Monday at 10
        var house = HandoffHouse.shared(database, "Mon-Fri 12:00-17:30, Sat 10:00-12:00");
        String id = house.open();
        String said = words(house.say(id, PERSON).replies());
        String reference = house.openCase(id).reference();
        assertThat(said)
                .contains("Nobody from our staff is here now")
                .contains("Monday to Friday, 12pm to 5:30pm; Saturday, 10am to 12pm")
                .contains("GP surgery");

        house.later(Duration.ofHours(1));
        assertThat(house.state(reference)).isEqualTo("raised");
        house.later(Duration.ofHours(1));
        assertThat(house.state(reference)).isEqualTo("offered");
        assertThat(house.told(id)).singleElement().asString().contains("Our staff are here now");
    }

    @ParameterizedTest
    @EnumSource
    void whereNoHoursAreSetThePersonHearsThatNobodyIsOnDutyAndTheCaseIsKeptForADay(Kind database) {
        var house = HandoffHouse.shared(database, "");
        String id = house.open();
        assertThat(words(house.say(id, PERSON).replies())).contains("no member of staff on duty");
        String reference = house.openCase(id).reference();
        assertThat(house.say(id, DANGER).replies()).as("nobody is promised").hasSize(1);

        assertThat(house.state(reference)).isEqualTo("unanswered");
        house.later(Duration.ofHours(25));
        assertThat(house.state(reference)).isEqualTo("closed");
        assertThat(house.findOpen(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyComesInTimeThePersonHearsWhatElseTheyCanDo(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String id = house.open();
        house.say(id, PERSON);
        house.tick();

        house.later(Duration.ofMinutes(15));

        assertThat(house.told(id)).singleElement().asString().contains("Nobody from our staff could come");
        assertThat(words(house.say(id, PERSON).replies()))
                .as("they are asked anew")
                .contains("within 15 minutes");
        assertThat(house.openCase(id).state().name()).isEqualTo("offered");
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoAcceptAtOnceOneGetsTheCase(Kind database) throws InterruptedException {
        var house = HandoffHouse.shared(database, "always");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String id = house.open();
            house.say(id, PERSON);
            String reference = house.openCase(id).reference();
            List<Callable<Done>> tries = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(i ->
                            (Callable<Done>) () -> house.desk().accept(reference, new Staff("staff" + i, "Staff " + i)))
                    .toList();

            var done = threads.invokeAll(tries);

            assertThat(done)
                    .filteredOn(one -> one.resultNow() instanceof Done.Written)
                    .hasSize(1);
            assertThat(house.told(id)).as("one receipt").hasSize(1);
            assertThat(house.desk().reply(reference, ALEX, "hello")).isEqualTo(new Done.Refused("not-yours"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPersonWhoGoesBackToTheBotIsAnsweredByItAndStaffSeeThatTheyAreGone(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String id = house.open();
        house.say(id, PERSON);
        String reference = house.openCase(id).reference();
        house.desk().accept(reference, SAM);
        house.desk().reply(reference, SAM, "Hello, I am Sam.");

        var back = house.say(id, "start again");

        assertThat(back.replies()).isNotEmpty();
        assertThat(house.state(reference)).isEqualTo("closed");
        assertThat(house.desk().reply(reference, SAM, "are you there?")).isInstanceOf(Done.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonWhoIsForgottenLeavesNoWordsOfStaffBehind(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String id = house.open();
        house.say(id, PERSON);
        String reference = house.openCase(id).reference();
        house.desk().accept(reference, SAM);
        house.desk().reply(reference, SAM, "Your knee will be seen on Friday.");

        house.say(id, "forget me");
        house.say(id, "yes");

        assertThat(house.told(id)).allMatch(String::isEmpty);
        assertThat(house.state(reference)).isEqualTo("closed");
    }

    @ParameterizedTest
    @EnumSource
    void whatStaffCannotSendIsRefusedWithAReason(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String id = house.open();
        house.say(id, PERSON);
        String reference = house.openCase(id).reference();
        house.desk().accept(reference, SAM);

        assertThat(house.desk().reply(reference, SAM, "  \n ")).isEqualTo(new Done.Refused("empty"));
        assertThat(house.desk().reply(reference, SAM, "x".repeat(2_001))).isEqualTo(new Done.Refused("too-long"));
        assertThat(house.desk().close(reference, SAM, "bored")).isEqualTo(new Done.Refused("reason"));
        assertThat(house.desk().accept("NONE-NONE", SAM)).isInstanceOf(Done.Unknown.class);
        assertThat(house.desk().close(reference, SAM, "helped")).isInstanceOf(Done.Written.class);
        assertThat(house.desk().close(reference, SAM, "helped")).isEqualTo(new Done.Refused("ended"));
    }

    @ParameterizedTest
    @EnumSource
    void aDangerThatCouldNotBeRecordedIsRaisedAsSoonAsItCan(Kind database) {
        var house = HandoffHouse.shared(database, "always");
        String known = house.open();
        house.say(known, PERSON);
        house.handoffs().keep(kept(known, house));
        String unknown = "never-recorded-" + database;
        house.handoffs().keep(kept(unknown, house));
        house.handoffs().keep(kept(unknown, house));

        house.tick();

        assertThat(house.openCase(known).urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(house.openCase(unknown).redFlag()).isEqualTo("RF03");
        house.later(Duration.ofSeconds(1));
        assertThat(house.openCase(unknown).state().name()).isEqualTo("offered");
    }

    private static KeptCase kept(String conversationId, HandoffHouse house) {
        return new KeptCase(conversationId, SafetyCategory.EMERGENCY_999, "RF03", Language.EN, house.now());
    }

    private static String words(List<Reply> replies) {
        return String.join("\n", replies.stream().map(Reply::text).toList());
    }
}
