package org.ahpsignpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ahpsignpost.conversation.ReadingGate.Outcome;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.record.MigratedDatabase;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ServiceCard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadingGateTest {

    private static MigratedDatabase database;
    private static House house;

    private static ReadingGate gate;

    @BeforeAll
    static void open() {
        database = MigratedDatabase.sqlite();
        house = House.on(database);
        gate = new ReadingGate(
                house.bean(ReadingMeter.class), house.bean(PlainLanguage.class), house.bean(Wording.class));
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void plainRepliesPassUntouched() {
        var replies = List.of(Reply.text("A podiatrist can help your feet. Ask a surgery today."));
        assertThat(gate.hold(replies, Language.EN)).isEqualTo(new ReadingGate.Held(replies, Outcome.PASSED));
    }

    @Test
    void aServicesHardWordsAreRewrittenOnceAndItsChoicesStay() {
        var reply = service(
                        "Individuals must notify us prior to commencement. Call us on 0116 496 0101 to obtain additional assistance.")
                .withChoices(List.of(new Choice("Next", "next")));
        var held = gate.hold(List.of(reply), Language.EN);

        assertThat(held.outcome()).isEqualTo(Outcome.REWRITTEN);
        assertThat(held.replies().getFirst().text())
                .contains("0116 496 0101", "must")
                .doesNotContain("prior to");
        assertThat(held.replies().getFirst().choices()).isEqualTo(reply.choices());
    }

    @Test
    void whatStaysTooHardGivesWayToTheFactsAlone() {
        var held = gate.hold(
                List.of(
                        service(
                                "Neuropsychological electroencephalography administered contemporaneously notwithstanding counterindicative haematological characteristics.")),
                Language.EN);

        assertThat(held.outcome()).isEqualTo(Outcome.SHORT);
        assertThat(held.replies().getFirst().text())
                .contains("Leeds Foot Clinic", "0113 496 0101", "999")
                .doesNotContain("Neuropsychological");
    }

    @Test
    void approvedTextIsNeverChangedByARule() {
        var approved = List.of(
                Reply.text(
                        "Multidisciplinary rehabilitation necessitates comprehensive interdisciplinary collaboration between practitioners."));
        assertThat(gate.hold(approved, Language.EN)).isEqualTo(new ReadingGate.Held(approved, Outcome.APPROVED));
    }

    @Test
    void inAnotherLanguageAServicesHardWordsGiveWayToTheFactsInThatLanguage() {
        var held = gate.hold(
                List.of(
                        service(
                                "Multidyscyplinarna fizjoterapeutyczna rehabilitacja neuropsychologiczna skoordynowana interdyscyplinarnie.")),
                Language.PL);
        assertThat(held.outcome()).isEqualTo(Outcome.SHORT);
        assertThat(held.replies().getFirst().text()).contains("0113 496 0101").doesNotContain("interdyscyplinarnie");
    }

    private static Reply service(String words) {
        var card = new ServiceCard(
                "s1",
                "Leeds Foot Clinic",
                false,
                null,
                null,
                null,
                null,
                "0113 496 0101",
                null,
                null,
                "unknown",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
        return new Reply(words, List.of(), card);
    }
}
