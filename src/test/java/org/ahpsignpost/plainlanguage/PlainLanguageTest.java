package org.ahpsignpost.plainlanguage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.language.PackedLanguages;
import org.ahpsignpost.plainlanguage.PlainText.Warning;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLanguageTest {

    private static final EnglishSentences SENTENCES = new EnglishSentences();

    private static final PlainLanguage PLAIN = new RuleBasedPlainLanguage(
            ContentPack.load(ContentSource.packaged()), SENTENCES, new EnglishMeter(SENTENCES), PackedLanguages.FINDER);

    private static final String HARD =
            "Individuals requiring musculoskeletal physiotherapy must not attend the department without a prior appointment, "
                    + "which can be arranged by telephoning 0116 496 0101 between 9am and 5pm.";

    @Test
    void hardTextComesBackPlainerWithItsFacts() {
        var plain = PLAIN.rewrite(HARD, 6);
        assertThat(plain.sourceGrade()).isGreaterThan(14);
        assertThat(plain.grade()).isLessThan(15 - 4);
        assertThat(plain.plainText()).contains("0116 496 0101", "9am", "5pm", "must not");
        assertThat(plain.kept()).contains("0116 496 0101", "9am", "5pm");
    }

    @Test
    void plainTextComesBackUnchanged() {
        String text = "Call us today.  We can help you — come by 5pm!";
        assertThat(PLAIN.rewrite(text, 6).plainText()).isEqualTo(text);
        assertThat(PLAIN.rewrite(text, 6).warnings()).isEmpty();
    }

    @Test
    void namesOfProfessionsAndTermsThatAreExplainedCountAsShortWords() {
        String short1 = "You can see a helper if you have help (trouble with words).";
        String hard = "You can see a physiotherapist if you have aphasia (trouble with words).";
        assertThat(PLAIN.rewrite(hard, 18).grade()).isGreaterThan(PLAIN.gradeWithoutNames(hard));
        assertThat(PLAIN.gradeWithoutNames(hard)).isLessThanOrEqualTo(PLAIN.gradeWithoutNames(short1));
    }

    @Test
    void aTextBecomesALineThatLeadsInAndPoints() {
        String text =
                "You must contact the duty physiotherapist immediately if you have numbness around the back passage, "
                        + "lose control of your bladder or develop weakness in both of your legs.";
        assertThat(PLAIN.rewrite(text, 6).plainText().lines())
                .hasSize(4)
                .first()
                .asString()
                .endsWith("if any of these are true:");
        assertThat(PLAIN.rewrite("- " + text, 6).plainText().lines()).hasSize(1);
    }

    @Test
    void aGradeThatIsNotReachedIsSaid() {
        assertThat(PLAIN.rewrite(HARD, 1).warnings()).extracting(Warning::code).contains(Warning.ABOVE_GRADE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345 67", "?!", "…", "🙂🙂", "\u200b"})
    void whatHasNoWordsComesBackAsItIs(String text) {
        assertThat(PLAIN.rewrite(text, 6).plainText()).isEqualTo(text);
    }

    @Test
    void anotherLanguageComesBackAsItIsAndIsSaid() {
        String polish =
                "Skierowanie do fizjoterapeuty jest wymagane przed rozpoczęciem jakiejkolwiek rehabilitacji w naszej przychodni.";
        var plain = PLAIN.rewrite(polish, 6);
        assertThat(plain.plainText()).isEqualTo(polish);
        assertThat(plain.warnings()).extracting(Warning::code).containsExactly(Warning.NOT_ENGLISH);
        assertThat(plain.grade()).as("no English formula on another language").isNull();
    }

    @Test
    void tablesStayAsTheyAreAndListsKeepTheirMarks() {
        String text =
                "Opening hours of the musculoskeletal physiotherapy department, which may be subject to alteration:\n"
                        + "| Monday | 9am to 5pm |\n- Individuals requiring additional assistance\n2. Approximately 6 weeks\n\nEnd";
        var lines = PLAIN.rewrite(text, 2).plainText().lines().toList();
        assertThat(lines).contains("| Monday | 9am to 5pm |", "", "End");
        assertThat(lines).anyMatch(line -> line.startsWith("- ") && line.contains("help"));
        assertThat(lines).contains("2. About 6 weeks");
    }

    @Test
    void htmlIsReadAsTextAndKeepsWhereLinksLead() {
        var plain = PLAIN.rewrite(
                "<p>Individuals requiring <b>additional</b> assistance should consult <a href=\"https://www.example.org/help\">our information</a>.</p>"
                        + "<ul><li>Approximately 6 weeks</li></ul><script>alert(1)</script>",
                2);
        assertThat(plain.plainText())
                .contains("https://www.example.org/help", "- About 6 weeks")
                .doesNotContain("<", "alert");
    }

    @Test
    void sentencesBrokenOverLinesAreOne() {
        var plain = PLAIN.rewrite(
                "Individuals requiring additional assistance with\ncompletion of documentation should notify\nthe department.",
                2);
        assertThat(plain.plainText().lines()).hasSize(1);
    }

    @Test
    void manyAskingAtOnceGetTheSame() {
        var expected = PLAIN.rewrite(HARD, 6);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> PLAIN.rewrite(HARD, 6)))
                .allMatch(expected::equals);
    }

    @Test
    void aLongTextIsReadInTimeLinearInItsLength() {
        var text = (HARD + " ").repeat(200);
        long start = System.nanoTime();
        PLAIN.rewrite(text, 6);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }
}
