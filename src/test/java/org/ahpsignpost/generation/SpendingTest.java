package org.ahpsignpost.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ahpsignpost.generation.CallStore.Spent;
import org.ahpsignpost.generation.GenerationProperties.Provider;
import org.ahpsignpost.generation.Spending.Allowance;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.BothDatabases;
import org.ahpsignpost.record.Commit.Committed;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.record.Samples;
import org.ahpsignpost.record.TestRecord;
import org.junit.jupiter.api.Test;

/** Budgets and the record of calls, on both databases. */
class SpendingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @BothDatabases
    void aCallIsWrittenOnceHoweverOftenItsWorkRunsAndGoesWithItsConversation(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var store = new CallStore(database.dataSource(), "openai", "sha256:0123");
            record.store().open(Samples.conversation("c1"));
            var work = store.write(call("c1", NOON, 100, 20), 7, "approved", "figure");
            assertThat(record.writer().write(work)).isEqualTo(new Committed());
            assertThat(record.writer().write(work))
                    .as("a second time is refused whole")
                    .isNotEqualTo(new Committed());

            assertThat(store.tokensOf("c1")).isEqualTo(120);
            assertThat(store.on(LocalDate.parse("2026-11-23"))).isEqualTo(new Spent(120, 7));
            assertThat(row(database)).containsEntry("reason", "figure").containsEntry("prompt_hash", "sha256:0123");

            record.store().sweep(Samples.NOW.plus(Duration.ofDays(31)));
            assertThat(store.tokensOf("c1")).isZero();
            assertThat(store.on(LocalDate.parse("2026-11-23"))).isEqualTo(new Spent(120, 7));
        }
    }

    @BothDatabases
    void forgettingLeavesOtherConversationsAloneAndDaysAreSummedAndEnd(MigratedDatabase database) {
        try (TestRecord record = database.openRecord()) {
            var store = new CallStore(database.dataSource(), "openai", "");
            record.store().open(Samples.conversation("c1"));
            record.store().open(Samples.conversation("c2"));
            record.writer().write(store.write(call("c1", NOON.minus(Duration.ofDays(401)), 5, 5), 1, "written", null));
            record.writer().write(store.write(call("c1", NOON, 100, 20), 7, "written", null));
            record.writer().write(store.write(call("c2", NOON, 30, 3), 2, "crisis", "self_harm"));

            record.writer().write(store.forget("c1"));
            assertThat(store.tokensOf("c1")).isZero();
            assertThat(store.tokensOf("c2")).isEqualTo(33);
            assertThat(store.on(LocalDate.parse("2026-11-23"))).isEqualTo(new Spent(153, 9));
            assertThat(store.on(
                            LocalDate.ofInstant(NOON, java.time.ZoneOffset.UTC).minusDays(401)))
                    .isEqualTo(new Spent(0, 0));
        }
    }

    @Test
    void eachBudgetThatIsUsedUpIsNamed() {
        try (var database = MigratedDatabase.sqlite();
                TestRecord record = database.openRecord()) {
            var store = new CallStore(database.dataSource(), "openai", "");
            record.store().open(Samples.conversation("c1"));
            record.writer().write(store.write(call("c1", NOON, 900, 0), 900_000, "written", null));

            var ask = new Allowance(100, 100);
            assertThat(spending(store, 10_000, 10_000, 0).refuses(at("c1", NOON), ask))
                    .isEmpty();
            assertThat(spending(store, 1_000, 10_000, 0).refuses(at("c1", NOON), ask))
                    .contains("conversation_budget");
            assertThat(spending(store, 1_000, 10_000, 0).refuses(at("c2", NOON), ask))
                    .isEmpty();
            assertThat(spending(store, 10_000, 1_000, 0).refuses(at("c2", NOON), ask))
                    .contains("day_budget");
            assertThat(spending(store, 10_000, 10_000, 1).refuses(at("c2", NOON), ask))
                    .contains("day_cost");
            assertThat(spending(store, 10_000, 1_000, 1).refuses(at("c2", NOON.plus(Duration.ofDays(1))), ask))
                    .as("a new day")
                    .isEmpty();
        }
    }

    @Test
    void callsUnderWayAreSetAsideSoThatTogetherTheyDoNotPassTheBudget() {
        try (var database = MigratedDatabase.sqlite()) {
            var spending = spending(new CallStore(database.dataSource(), "openai", ""), 10_000, 1_000, 0);
            var ask = new Allowance(300, 100);
            assertThat(spending.refuses(at("c1", NOON), ask)).isEmpty();
            assertThat(spending.refuses(at("c2", NOON), ask)).isEmpty();
            assertThat(spending.refuses(at("c3", NOON), ask)).contains("day_budget");

            spending.spent(ask, call("c1", NOON, 50, 10));
            assertThat(spending.refuses(at("c3", NOON), ask)).isEmpty();
            assertThat(spending.refuses(at("c4", NOON.plusSeconds(60)), ask))
                    .as("what is under way stays set aside when the record is read again")
                    .contains("day_budget");
        }
    }

    @Test
    void whereTheRecordCannotBeReadNothingIsSpent() {
        var database = MigratedDatabase.sqlite();
        var spending = spending(new CallStore(database.dataSource(), "openai", ""), 10_000, 1_000, 0);
        database.close();
        assertThat(spending.refuses(at("c1", NOON), new Allowance(1, 1))).contains("budget_unknown");
    }

    @Test
    void costIsCountedInMillionths() {
        try (var database = MigratedDatabase.sqlite()) {
            var spending = spending(new CallStore(database.dataSource(), "openai", ""), 1, 1, 1);
            assertThat(spending.cost(1_000, 0)).isEqualTo(1_000_000);
            assertThat(spending.cost(0, 500)).isEqualTo(1_000_000);
        }
    }

    private static Spending spending(CallStore store, long conversation, long day, double cost) {
        return new Spending(
                store,
                new GenerationProperties(
                        Provider.OPENAI, "", "", "", Duration.ofSeconds(4), 300, conversation, day, cost, 1, 2, 8));
    }

    private static Occasion at(String conversation, Instant at) {
        return new Occasion(conversation, 1, Language.EN, at);
    }

    private static Call call(String conversation, Instant at, long in, long out) {
        var ask = Drafts.ask();
        var call = new Call(
                conversation + at, new Ask(Purpose.ANSWER, at(conversation, at), "", ask.sources(), ask.contacts()));
        call.tokensIn = in;
        call.tokensOut = out;
        return call;
    }

    private static Map<String, Object> row(MigratedDatabase database) {
        return database.sql().sql("SELECT * FROM generation_call").query().singleRow();
    }
}
