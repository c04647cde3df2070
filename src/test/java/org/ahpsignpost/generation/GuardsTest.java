package org.ahpsignpost.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ahpsignpost.generation.Verdict.Refused;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.privacy.PackedPrivacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single guards refuse and let pass, beside what whole turns show. */
class GuardsTest {

    private final Guard figures = new FigureGuard(Drafts.WORDS);
    private final Guard names = new NameGuard(Drafts.WORDS);
    private final Guard words = new WordsGuard(Drafts.WORDS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They reply within 5 working days.",
                "They reply within five days.",
                "You must not wait longer than 2 weeks.",
                "It is 1.5 miles away.",
                "It costs £9.90.",
                "Only the first three visits are free.",
                "It is open Monday to Friday from 09:00 to 17:30.",
                "It is open from 9 am to 5.30pm."
            })
    void aFigureOfTheSourcePassesInWhateverWayItIsWritten(String answer) {
        assertThat(figures.after(Drafts.says(answer))).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure | They reply within 4 working days.
            figure | They reply within 5 weeks.
            figure | They reply within a day.
            figure | It costs £99.
            figure | It costs $9.90.
            figure | It is open from 9pm.
            figure | It is open on Saturday.
            figure | Nine in ten people get better.
            figure | Come tomorrow.
            condition | The first three visits are free.
            condition | You must wait longer than 2 weeks.
            condition | You can wait 2 weeks.
            condition | They do not reply within 5 working days.
            """)
    void aFigureThatIsInventedOrLosesItsConditionIsRefused(String code, String answer) {
        assertThat(figures.after(Drafts.says(answer))).isEqualTo(new Refused(code, true));
    }

    @Test
    void aFigureOfASourceThatIsNotCitedIsRefused() {
        var draft = Drafts.of(
                Drafts.ask(), Answers.object("It costs £9.90.", List.of("S1"), false), ModelReply.Finish.STOP);
        assertThat(figures.after(draft)).isEqualTo(new Refused("figure", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask a podiatrist. Leeds Foot Clinic can help.",
                "Call Leeds Foot Clinic. The NHS pays.",
                "Go to the Foot Clinic in Leeds.",
                "Your GP or a local clinic can help. I can look for one.",
                "A GP surgery near you can help."
            })
    void namesOfTheSourcesAndOrdinaryWordsPass(String answer) {
        assertThat(names.after(Drafts.says(answer))).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go to York Foot Clinic.",
                "York Clinic can help.",
                "York Foot Clinic can help.",
                "Ask at Boots for help.",
                "Leeds Foot Hospital can help.",
                "The clinic is called Happy Feet.",
                "Go to the riverside clinic.",
                "Ask for Doctor Jones."
            })
    void namesThatStandInNoCitedSourceAreRefused(String answer) {
        assertThat(names.after(Drafts.says(answer))).isEqualTo(new Refused("name", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you have sore feet, a podiatrist can help.",
                "A podiatrist checks your feet when you have heel pain.",
                "Tell them about any problem you have with your feet.",
                "They can help you to walk.",
                "You can ask for help yourself."
            })
    void wordsThatGuideAreNotTakenForADiagnosisOrAPromise(String answer) {
        assertThat(words.after(Drafts.says(answer))).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "diagnosis, You have flat feet.",
        "diagnosis, It could be gout.",
        "diagnosis, you’ve probably got a corn",
        "dose, Take 2 tablets.",
        "dose, Rub 5ml on it.",
        "dose, Take ibuprofen every 4 hours.",
        "promise, We guarantee it.",
        "promise, It will go away.",
        "promise, Don't worry.",
        "promise, You do not need to see anyone."
    })
    void diagnosesDosesAndPromisesAreRefused(String code, String answer) {
        assertThat(words.after(Drafts.says(answer))).isEqualTo(new Refused(code, true));
    }

    @Test
    void aLanguageWithoutListsIsNotJudgedAndSoNotUsed() {
        var polish = Drafts.ask("co robi podolog", Language.PL);
        assertThat(words.before(polish)).isEqualTo(new Refused("no_words", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my number is 07700 900982",
                "write to quill@example.org please",
                "NHS number 999 123 4568",
                "I live at SW1A 2AA"
            })
    void personalDataThatWasNotRemovedIsNeverSent(String question) {
        var guard = new PersonalDataGuard(PackedPrivacy.PERSONAL_DATA);
        assertThat(guard.before(Drafts.ask(question, Language.EN))).isEqualTo(new Refused("personal_data", false));
        String redacted = PackedPrivacy.PERSONAL_DATA.remove(question).redactedText();
        assertThat(guard.before(Drafts.ask(redacted, Language.EN))).isEqualTo(Verdict.PASSED);
    }

    @Test
    void theFirstRefusalEndsTheJudgingAndABrokenGuardPassesNothing() {
        Guard broken = new Guard() {
            @Override
            public String name() {
                return "crack";
            }

            @Override
            public Set<String> codes() {
                return Set.of();
            }

            @Override
            public Verdict after(Draft draft) {
                throw new IllegalStateException("tangerine");
            }
        };
        var judged = new GuardChain(List.of(new ShapeGuard(), broken, words)).after(Drafts.says("Go."));
        assertThat(judged.verdict()).isEqualTo(new Refused("broken", false));
        assertThat(judged.by()).isEqualTo("crack");
        assertThat(judged.notes()).containsExactly("shape:passed", "crack:broken");
    }
}
