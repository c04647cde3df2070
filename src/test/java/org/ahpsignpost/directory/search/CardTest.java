package org.ahpsignpost.directory.search;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.ahpsignpost.directory.catalogue.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ahpsignpost.content.PackWithout;
import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.TestPack;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.OpeningTime;
import org.ahpsignpost.directory.catalogue.Samples;
import org.ahpsignpost.directory.catalogue.SelfReferral;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {

    private static final Place HERE = new Place("LE2", "LE2", 52.6, -1.1);
    private static final CardWriter CARDS = new CardWriter(
            DirectoryWords.load(TestPack.PACK), Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void weekdaysWithTheSameTimesShareALine() {
        var card = card(service("a")
                .open("09:00", "17:00", MONDAY)
                .open("09:00", "17:00", TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                .open("09:30", "12:00", SATURDAY));
        assertThat(card.openingHours()).containsExactly("Monday to Friday, 9am to 5pm", "Saturday, 9:30am to midday");
    }

    @Test
    void daysApartAreListed() {
        assertThat(card(service("a").open("13:05", "23:59", MONDAY, TUESDAY, FRIDAY))
                        .openingHours())
                .containsExactly("Monday, Tuesday and Friday, 1:05pm to midnight");
        assertThat(card(service("a").open("08:00", "20:00", MONDAY, TUESDAY, WEDNESDAY, SATURDAY))
                        .openingHours())
                .containsExactly("Monday to Wednesday and Saturday, 8am to 8pm");
    }

    @Test
    void whatIsNotWeeklyOrHasNoTimesSaysToCall() {
        assertThat(card(service("a").open(time(List.of(FRIDAY), null, null, 1, null)))
                        .openingHours())
                .containsExactly("Friday. Call first to check the times.");
        assertThat(card(service("a").open(time(List.of(), null, null, 0, null))).openingHours())
                .containsExactly("Not open every week. Call first to check the times.");
        assertThat(card(service("a").open(time(List.of(), null, null, 0, "First Friday of the month")))
                        .openingHours())
                .containsExactly("First Friday of the month");
        assertThat(card(service("a").open(time(List.of(FRIDAY), "09:00", "10:00", 2, "Not in August")))
                        .openingHours())
                .containsExactly("Friday, 9am to 10am, every 2 weeks", "Not in August");
    }

    @Test
    void timesThatNoLongerHoldAreLeftOut() {
        var past = new OpeningTime(
                List.of(MONDAY), LocalTime.of(9, 0), LocalTime.of(10, 0), 1, null, null, LocalDate.of(2026, 3, 9));
        assertThat(card(service("a").open(past)).openingHours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0.5", "0.6, 0.5", "2.8, 3.0", "3.3, 3.5"})
    void milesAreRoundedToAHalf(double miles, double shown) {
        assertThat(card(service("a").at(52.6 + miles / 69.09, -1.1)).miles()).isEqualTo(shown);
    }

    @Test
    void withoutAPlaceOrWhereNobodyGoesThereAreNoMiles() {
        assertThat(CARDS.card(service("a").at(52.6, -1.1).build(), null, Language.EN)
                        .miles())
                .isNull();
        assertThat(card(service("a").officeAt(52.6, -1.1)).miles()).isNull();
        assertThat(card(service("a")).address()).isNull();
    }

    @Test
    void theNearestPlaceIsShown() {
        var card = card(service("a").officeAt(52.6, -1.1).at(54, -1.1).at(52.61, -1.1));
        assertThat(card.miles()).isEqualTo(0.5);
        assertThat(card.address()).isEqualTo("Health centre, 1 Test Lane, LE2 9ZZ");
    }

    @ParameterizedTest
    @CsvSource({
        "16, , For people aged 16 and over.",
        "0, 17, For people aged up to 17.",
        ", 17, For people aged up to 17.",
        "5, 16, For people aged 5 to 16."
    })
    void agesAreSaidInWords(Integer min, Integer max, String words) {
        assertThat(card(service("a").ages(min, max)).whoFor()).isEqualTo(words);
    }

    @Test
    void theAreaIsSaidUnlessItIsAllOfEngland() {
        assertThat(card(service("a").ages(18, null).area("Leicester", "LE1")).whoFor())
                .isEqualTo("For people aged 18 and over. For people who live in this area: Leicester.");
        assertThat(card(service("a").area("England")).whoFor()).isNull();
    }

    @Test
    void pricesAreSaidInWords() {
        assertThat(card(service("a").cost(null, "0", null)).cost()).isEqualTo("Free");
        assertThat(card(service("a").cost("First visit", "42.5", null).cost("Later visits", "38", "for 30 minutes"))
                        .cost())
                .isEqualTo("First visit: £42.50. Later visits: £38 for 30 minutes.");
        assertThat(card(service("a").cost(null, null, "Ask us")).cost()).isEqualTo("Ask us");
        assertThat(card(service("a")).cost()).isNull();
    }

    @Test
    void accessIsSaidWhereItIsKnown() {
        assertThat(card(service("a").access(AccessFact.STEP_FREE, true).access(AccessFact.HEARING_LOOP, false))
                        .access())
                .containsExactly("Step-free access", "No hearing loop");
    }

    @Test
    void howToGetInFollowsSelfReferral() {
        assertThat(card(service("a").selfReferral(SelfReferral.YES)).howToGetIn())
                .startsWith("You can ask for help yourself");
        assertThat(card(service("a").selfReferral(SelfReferral.NO)).selfReferral())
                .isEqualTo("no");
    }

    @Test
    void freshnessIsSaidAndAfterNinetyDaysInDoubt() {
        assertThat(card(service("a").assured(LocalDate.of(2026, 3, 3))).checked())
                .isEqualTo("Checked on 3 March 2026");
        assertThat(card(service("a").assured(LocalDate.of(2025, 1, 1))).checked())
                .isEqualTo("Checked on 2 January 2026");
        var clockInJune = new CardWriter(
                DirectoryWords.load(TestPack.PACK), Clock.fixed(Instant.parse("2026-06-20T12:00:00Z"), ZoneOffset.UTC));
        assertThat(clockInJune
                        .card(service("a").assured(LocalDate.of(2026, 3, 3)).build(), HERE, Language.EN)
                        .checked())
                .isEqualTo("Checked on 3 March 2026. Please check with the service.");
    }

    @Test
    void aLanguageWithoutWordsGetsEnglish() {
        var cards = new CardWriter(
                DirectoryWords.load(PackWithout.files("directory/words/so.yaml")),
                Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC));

        assertThat(cards.card(service("a").cost(null, "0", null).build(), HERE, Language.SO)
                        .cost())
                .isEqualTo("Free");
    }

    private static ServiceCard card(Samples service) {
        return CARDS.card(service.build(), HERE, Language.EN);
    }

    private static OpeningTime time(
            List<java.time.DayOfWeek> days,
            @Nullable String opens,
            @Nullable String closes,
            int weeks,
            @Nullable String words) {
        return new OpeningTime(
                days,
                opens == null ? null : LocalTime.parse(opens),
                closes == null ? null : LocalTime.parse(closes),
                weeks,
                words,
                null,
                null);
    }
}
