package org.ahpsignpost.handoff;

import static org.ahpsignpost.handoff.HandoffHouse.ALEX;
import static org.ahpsignpost.handoff.HandoffHouse.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ahpsignpost.record.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, bot, staff and clock in any order, through the whole service and its record. */
class InterleavingsTest {

    private static final List<String> WORDS = List.of(
            "hello",
            "my heel hurts, I am in LE2",
            "can I talk to a person",
            "I want to talk to a human please",
            "my face has dropped on one side",
            "start again",
            "yes",
            "forget me");

    @ParameterizedTest
    @ValueSource(longs = {20_261, 20_262, 20_263})
    void nobodyIsEverLeftWaitingWithoutSomebodyOrSomeLimitThatAnswersForThem(long seed) {
        try (var database = MigratedDatabase.sqlite();
                var house = HandoffHouse.on(database, seed % 2 == 0 ? "always" : "Mon-Fri 09:00-11:00")) {
            System.out.println("Interleavings of person, bot, staff and clock, seed " + seed);
            var random = new Random(seed);
            var people = new ArrayList<>(
                    IntStream.range(0, 3).mapToObj(i -> house.open()).toList());
            for (int step = 0; step < 250; step++) {
                happen(house, random, people);
                check(house, database, people, "seed " + seed + ", step " + step);
            }
        }
    }

    private static void happen(HandoffHouse house, Random random, List<String> people) {
        String person = people.get(random.nextInt(people.size()));
        var staff = random.nextBoolean() ? SAM : ALEX;
        var queue = house.desk().queue();
        String reference = queue.isEmpty()
                ? "NONE-NONE"
                : queue.get(random.nextInt(queue.size())).reference();
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> house.say(person, WORDS.get(random.nextInt(WORDS.size())));
            case 4 -> house.desk().accept(reference, staff);
            case 5, 6 -> house.desk().reply(reference, staff, "I am here.");
            case 7 -> {
                var unused = random.nextBoolean()
                        ? house.desk().handBack(reference, staff)
                        : house.desk().close(reference, staff, "helped");
            }
            default -> house.later(Duration.ofSeconds(random.nextInt(12 * 60)));
        }
        house.tick();
        // who has been away for a day begins afresh
        people.replaceAll(id -> house.conversations().transcript(id).isPresent() ? id : house.open());
    }

    private static void check(HandoffHouse house, MigratedDatabase database, List<String> people, String where) {
        var open = house.desk().queue().stream().collect(Collectors.groupingBy(HandoffCase::conversationId));
        open.forEach((person, cases) -> {
            assertThat(cases).as(where + ": one open case a person").hasSize(1);
            var state = cases.getFirst().state();
            assertThat(state.due())
                    .as(where + ": a limit that has not passed unseen")
                    .isAfter(house.now());
            if (state.withPerson()) {
                assertThat(state.owner()).as(where).isNotNull();
            }
        });
        for (String person : people) {
            var known = caseOf(database, person);
            assertThat(known)
                    .as(where + ": the conversation knows its open case, and no other")
                    .isEqualTo(
                            open.containsKey(person)
                                    ? open.get(person).getFirst().id()
                                    : "");
        }
    }

    private static String caseOf(MigratedDatabase database, String person) {
        Map<String, Object> row = database.sql()
                .sql("SELECT COALESCE(case_id, '') AS case_id FROM conversation WHERE id = ?")
                .param(person)
                .query()
                .singleRow();
        return String.valueOf(row.get("case_id"));
    }

    @Test
    void aPersonIsNeverAnsweredByTheBotWhileStaffTalkToThem() {
        try (var database = MigratedDatabase.sqlite();
                var house = HandoffHouse.on(database, "always")) {
            String id = house.open();
            house.say(id, "can I talk to a person");
            String reference = house.openCase(id).reference();
            house.desk().accept(reference, SAM);
            house.desk().reply(reference, SAM, "I am here.");
            for (String words :
                    List.of("hello", "my heel hurts, LE2", "can I talk to a person", "say that again", "yes")) {
                assertThat(house.say(id, words).replies()).as(words).isEmpty();
            }
            assertThat(house.openCase(id).state().withPerson()).isTrue();
        }
    }
}
