package org.ahpsignpost.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ahpsignpost.handoff.Effect.Notify;
import org.ahpsignpost.handoff.Effect.Say;
import org.ahpsignpost.handoff.Effect.Tell;
import org.ahpsignpost.handoff.Outcome.Moved;
import org.ahpsignpost.handoff.Outcome.Refused;
import org.junit.jupiter.api.Test;

/** What each state allows, what follows, and that nobody is ever left waiting without somebody, or some limit, that answers for them. */
class CaseStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Limits LIMITS = new Limits(
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(24));
    private static final Staff SAM = new Staff("sam", "Sam");
    private static final Staff ALEX = new Staff("alex", "Alex");
    private static final CaseRules TWO_CONTACTS = new CaseRules(Duty.ALWAYS, LIMITS, 2);

    private static Moment at(int minutes) {
        return TWO_CONTACTS.at(NOW.plus(Duration.ofMinutes(minutes)), Urgency.EMERGENCY);
    }

    private static Moved moved(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Moved.class);
        return (Moved) outcome;
    }

    @Test
    void aRaisedCaseIsOfferedToTheFirstContactsAtOnceWhereStaffAreThere() {
        var offered = moved(new Raised(NOW, NOW).timePassed(at(0)));

        assertThat(offered.next()).isEqualTo(new Offered(NOW, NOW.plus(Duration.ofMinutes(5)), 0));
        assertThat(offered.effects()).containsExactly(new Notify("offered", 0));
    }

    @Test
    void outsideHoursARaisedCaseWaitsForTheNextHoursAndThePersonIsToldWhenTheyBegin() {
        var office = new CaseRules(Duty.of("Mon-Fri 12:00-17:00", ""), LIMITS, 1);
        var noon = Instant.parse("2026-11-23T12:00:00Z");

        var waiting = moved(new Raised(NOW, NOW).timePassed(office.at(NOW, Urgency.ROUTINE)));
        var offered = moved(waiting.next().timePassed(office.at(noon, Urgency.ROUTINE)));

        assertThat(waiting.next().due()).isEqualTo(noon);
        assertThat(offered.next().name()).isEqualTo("offered");
        assertThat(offered.effects()).contains(new Tell("handoff.offered", Map.of()));
    }

    @Test
    void whereNobodyAcceptsTheNextContactsAreAskedAndThenThePersonHearsWhatElseTheyCanDo() {
        var second = moved(at(0).offered(0).timePassed(at(5)));
        var nobody = moved(second.next().timePassed(at(10)));

        assertThat(second.next().contact()).isEqualTo(1);
        assertThat(second.effects())
                .containsExactly(new Notify("offered", 1), new Tell("handoff.still-asking", Map.of()));
        assertThat(nobody.next().name()).isEqualTo("unanswered");
        assertThat(nobody.effects())
                .containsExactly(new Tell("handoff.no-answer", Map.of()), new Notify("unanswered", 0));
    }

    @Test
    void acceptingGivesThePersonAReceiptWithANameAndATimeLimit() {
        var accepted = moved(at(0).offered(0).accept(SAM, at(2)));

        assertThat(accepted.next().owner()).isEqualTo(SAM);
        assertThat(accepted.next().withPerson()).isFalse();
        assertThat(accepted.effects())
                .containsExactly(new Tell("handoff.accepted", Map.of("name", "Sam", "minutes", "5")));
    }

    @Test
    void ofTwoWhoAcceptTheSecondIsRefused() {
        var accepted = moved(at(0).offered(0).accept(SAM, at(2))).next();

        assertThat(accepted.accept(ALEX, at(2))).isEqualTo(new Refused("taken"));
        assertThat(accepted.reply(ALEX, "hello", at(2))).isEqualTo(new Refused("not-yours"));
        assertThat(accepted.handBack(ALEX, at(2))).isEqualTo(new Refused("not-yours"));
        assertThat(accepted.close(ALEX, "helped", at(2))).isEqualTo(new Refused("not-yours"));
    }

    @Test
    void theFirstWordsOfStaffSilenceTheBotUntilTheyHandBack() {
        var accepted = moved(at(0).offered(0).accept(SAM, at(2))).next();
        var talking = moved(accepted.reply(SAM, "Hello, I am Sam.", at(3)));
        var back = moved(talking.next().handBack(SAM, at(9)));

        assertThat(talking.next().withPerson()).isTrue();
        assertThat(talking.effects()).containsExactly(new Say(SAM, "Hello, I am Sam."));
        assertThat(back.next().name()).isEqualTo("returned");
        assertThat(back.effects()).containsExactly(new Tell("handoff.returned", Map.of()));
    }

    @Test
    void staffWhoAcceptAndSayNothingLoseTheCaseToTheNextContacts() {
        var accepted = moved(at(0).offered(0).accept(SAM, at(2))).next();
        var dropped = moved(accepted.timePassed(at(7)));

        assertThat(dropped.next().name()).isEqualTo("offered");
        assertThat(dropped.next().owner()).isNull();
        assertThat(dropped.effects()).contains(new Notify("offered", 1), new Tell("handoff.dropped", Map.of()));
    }

    @Test
    void aPersonWhoWaitsForAnAnswerIsNotLeftWaiting() {
        CaseState talking = WithPerson.answered(SAM, 0, at(0));
        var waiting = moved(talking.personWrote(at(10))).next();
        var stillWaiting = moved(waiting.personWrote(at(15))).next();
        var dropped = moved(stillWaiting.timePassed(at(20)));

        assertThat(waiting.due()).isEqualTo(at(20).now());
        assertThat(stillWaiting.due())
                .as("the limit runs from the first message")
                .isEqualTo(at(20).now());
        assertThat(dropped.effects()).contains(new Tell("handoff.dropped", Map.of()));
    }

    @Test
    void aPersonWhoWritesNoMoreIsGivenBackToTheBot() {
        var over = moved(WithPerson.answered(SAM, 0, at(0)).timePassed(at(30)));

        assertThat(over.next()).isEqualTo(new Ended("returned", at(30).now(), "quiet"));
        assertThat(over.effects()).containsExactly(new Tell("handoff.returned", Map.of()));
    }

    @Test
    void moreDangerIsToldToStaffAtOnceWhateverTheState() {
        for (CaseState state :
                List.of(at(0).offered(1), new Accepted(NOW, NOW, SAM, 0), new WithPerson(NOW, NOW, SAM, -1, false))) {
            assertThat(moved(state.danger(at(1))).effects())
                    .as(state.name())
                    .anyMatch(effect -> effect instanceof Notify(String event, int contact)
                            && event.equals("danger")
                            && contact >= 0);
        }
        assertThat(moved(at(0).unanswered().danger(at(1))).next().name()).isEqualTo("offered");
    }

    @Test
    void moreDangerNeverGivesStaffMoreTimeThanBefore() {
        var offered = at(0).offered(0);
        assertThat(moved(offered.danger(at(4))).next().due()).isEqualTo(offered.due());
    }

    @Test
    void whateverHappensInWhateverOrderNobodyWaitsWithoutSomebodyWhoAnswersForThem() {
        for (long seed = 1; seed <= 20_000; seed++) {
            live(seed);
        }
    }

    /** One case from its opening to its end, with person, staff and clock in any order. */
    private static void live(long seed) {
        var random = new Random(seed);
        var duty = random.nextBoolean() ? Duty.ALWAYS : Duty.of("Mon-Fri 09:00-17:00", "");
        var rules = new CaseRules(duty, LIMITS, 1 + random.nextInt(3));
        var urgency = Urgency.values()[random.nextInt(3)];
        Instant now = NOW.plus(Duration.ofMinutes(random.nextInt(7 * 24 * 60)));
        CaseState state = new Raised(now, now);
        for (int step = 0; step < 60 && !state.ended(); step++) {
            var due = state.due();
            assertThat(due).as("seed " + seed + ": a limit in " + state).isNotNull();
            now = now.plusSeconds(random.nextInt(20 * 60));
            // the clock looks every second, so that no limit passes unseen for long
            while (state.due() != null && !state.due().isAfter(now)) {
                state = follow(seed, state, state.timePassed(rules.at(state.due(), urgency)));
            }
            state = follow(seed, state, happen(random, state, rules.at(now, urgency)));
        }
    }

    private static Outcome happen(Random random, CaseState state, Moment moment) {
        var staff = random.nextBoolean() ? SAM : ALEX;
        return switch (random.nextInt(10)) {
            case 0, 1 -> state.accept(staff, moment);
            case 2, 3 -> state.reply(staff, "words", moment);
            case 4 -> state.handBack(staff, moment);
            case 5 -> random.nextInt(5) == 0 ? state.close(staff, "helped", moment) : state.personWrote(moment);
            case 6 -> state.danger(moment);
            case 7 -> state.personAsks(moment);
            case 8 -> random.nextInt(9) == 0 ? state.personLeaves("person-left", moment) : state.personWrote(moment);
            default -> state.personWrote(moment);
        };
    }

    private static CaseState follow(long seed, CaseState before, Outcome outcome) {
        if (!(outcome instanceof Moved moved)) {
            return before;
        }
        var after = moved.next();
        String where = "seed " + seed + ": from " + before + " to " + after;
        boolean told = moved.effects().stream().anyMatch(Tell.class::isInstance);
        if (before.owner() != null && after.owner() == null && !isOf("person-left", after)) {
            assertThat(told).as(where + " the person hears that staff are gone").isTrue();
        }
        if (after.name().equals("unanswered")
                && !before.name().equals("unanswered")
                && !before.name().equals("raised")) {
            assertThat(told)
                    .as(where + " the person hears what else they can do")
                    .isTrue();
        }
        if (after.name().equals("accepted") && !before.name().equals("accepted")) {
            assertThat(told).as(where + " the person gets a receipt").isTrue();
        }
        if (after.name().equals("offered") && !before.name().equals("offered")) {
            assertThat(moved.effects()).as(where + " staff are told").anyMatch(Notify.class::isInstance);
        }
        assertThat(after.withPerson()).as(where).isEqualTo(after.name().equals("with-person"));
        if (after.withPerson()) {
            assertThat(after.owner()).as(where + " somebody talks").isNotNull();
        }
        if (!after.ended()) {
            assertThat(after.due()).as(where + " a limit").isNotNull();
            assertThat(after.due()).as(where + " a limit that comes").isAfterOrEqualTo(after.since());
        }
        return after;
    }

    private static boolean isOf(String because, CaseState state) {
        return state instanceof Ended ended && ended.because().equals(because);
    }
}
