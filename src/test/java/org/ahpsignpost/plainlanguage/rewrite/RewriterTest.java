package org.ahpsignpost.plainlanguage.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.plainlanguage.glossary.Negations;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.ahpsignpost.plainlanguage.sentence.Sentence;
import org.ahpsignpost.plainlanguage.sentence.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each way to cut, with a sentence it is for, and sentences that it must leave whole. */
class RewriterTest {

    private static final int SHORTEST = 9;

    private static final Tagger TAGGER = new Tagger();

    private static final Rewriter REWRITER =
            new Rewriter(ContentPack.load(ContentSource.packaged()), new EnglishSentences(), TAGGER);

    record Case(String source, List<String> plain) {}

    static final List<Case> CASES = List.of(
            cut(
                    "We see adults with back pain; we do not see children under 16.",
                    "We see adults with back pain.",
                    "We do not see children under 16."),
            cut(
                    "You can bring a friend to the visit, but you must tell us 2 days before it.",
                    "You can bring a friend to the visit.",
                    "But you must tell us 2 days before it."),
            cut(
                    "Although most people feel well after it, some people have pain for 3 days.",
                    "Most people feel well after it.",
                    "But some people have pain for 3 days."),
            cut(
                    "The clinic is closed on bank holidays because no staff are there on those days.",
                    "The clinic is closed on bank holidays.",
                    "This is because no staff are there on those days."),
            cut(
                    "The nurse will check your feet and will give you a plan for the next 4 weeks.",
                    "The nurse will check your feet.",
                    "The nurse will give you a plan for the next 4 weeks."),
            cut(
                    "The clinic is run by the foot team, which is based at the Leeds health centre.",
                    "The foot team runs the clinic.",
                    "The foot team is at the Leeds health centre."),
            cut(
                    "The class, held on Mondays by a nurse, is open to adults who had a stroke.",
                    "The class is held on Mondays by a nurse.",
                    "It is open to adults who had a stroke."),
            cut(
                    "Set up in 1994 by two nurses, the charity now runs lunch clubs for older people.",
                    "The charity was set up in 1994 by two nurses.",
                    "It now runs lunch clubs for older people."),
            cut(
                    "You will be seen in the day room, where a nurse will check your blood pressure.",
                    "You will be seen in the day room.",
                    "There, a nurse will check your blood pressure."),
            cut(
                    "Bring your glasses, a list of your medicines and your walking stick.",
                    "Bring:",
                    "- your glasses",
                    "- a list of your medicines",
                    "- your walking stick"),
            cut(
                    "Walking sticks, crutches and things smaller than a shoebox are not collected.",
                    "These are not collected:",
                    "- walking sticks",
                    "- crutches",
                    "- things smaller than a shoebox"),
            cut(
                    "The nurse will check your feet, cut your nails and give you a plan.",
                    "The nurse will:",
                    "- check your feet",
                    "- cut your nails",
                    "- give you a plan"),
            cut(
                    "You cannot have this scan if you have a heart pacemaker, are within 3 months of surgery or have had a metal plate put in.",
                    "You cannot have this scan if any of these are true:",
                    "- you have a heart pacemaker",
                    "- you are within 3 months of surgery",
                    "- you have had a metal plate put in"),
            cut(
                    "We help with many problems of the feet, including hard skin and ingrown nails.",
                    "We help with many problems of the feet.",
                    "This includes hard skin and ingrown nails."),
            cut(
                    "If the tube comes out of your nose at any time, call the ward on 0116 496 0101 at once.",
                    "The tube might come out of your nose at any time.",
                    "If so, call the ward on 0116 496 0101 at once."),
            cut(
                    "Should the pain get worse in the next 2 weeks, you must call the nurse on 0116 496 0101.",
                    "The pain might get worse in the next 2 weeks.",
                    "If so, you must call the nurse on 0116 496 0101."),
            cut("You will be seen by a nurse.", "A nurse will see you."),
            cut("The weekly exercise class is run by Leeds Council.", "Leeds Council runs the weekly exercise class."),
            cut(
                    "The clinic, held every Tuesday between 9am and 12 noon, takes place at the health centre.",
                    "The clinic is held every Tuesday between 9am and 12 noon.",
                    "It takes place at the health centre."),
            cut("It is vital that the splint is worn at night.", "The splint must be worn at night."));

    @ParameterizedTest
    @FieldSource("CASES")
    void aLongSentenceBecomesShortWholeOnes(Case example) {
        assertThat(plain(example.source())).isEqualTo(example.plain());
    }

    @ParameterizedTest
    @FieldSource("WHOLE")
    void whereNoRuleIsSafeASentenceStaysWhole(String sentence) {
        assertThat(plain(sentence)).containsExactly(sentence);
    }

    static final List<String> WHOLE = List.of(
            "Only come if the nurse tells you to.",
            "You can only have this if you are under 18 or get a pension.",
            "Do not stop and do not drive.",
            // each of these was once cut in a way that said something else
            "People with sudden sight loss should not wait for the clinic but go to the eye unit at once.",
            "You can use the chair as long as all four feet are in place and the floor is level.",
            "We may refuse to treat a person who seems to be drunk, and will offer another day instead.",
            "He can have the drip unless he has a fever and his blood pressure is low.",
            "Call 999 now.");

    @Test
    void hardWordsGiveWayToPlainOnesInTheSameForm() {
        assertThat(plain("The patient's dysphagia deteriorated."))
                .containsExactly("The patient's swallowing trouble got worse.");
        assertThat(plain("She has hypertension.")).containsExactly("She has high blood pressure.");
    }

    @Test
    void namesAreNeverPutInOtherWords() {
        assertThat(plain("Ask the Community Musculoskeletal Service."))
                .containsExactly("Ask the Community Musculoskeletal Service.");
    }

    /** Whatever stands between, figures, "not" and "must" come out as they went in. */
    @Test
    void noFigureNegationOrDutyIsLostFromMadeUpSentences() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 2_000; i++) {
            String source = madeUp(random);
            var result = REWRITER.cut(REWRITER.draft(source), SHORTEST, true);
            var before = Facts.of(List.of(TAGGER.tag(source)));
            var after = Facts.of(result.sentences());
            assertThat(after.kept()).as(source + " -> " + result.text()).containsAll(before.kept());
            assertThat(count(result.text(), "must"))
                    .as(source + " -> " + result.text())
                    .isGreaterThanOrEqualTo(count(source, "must"));
            assertThat(negations(result.text()))
                    .as(source + " -> " + result.text())
                    .isEqualTo(negations(source));
            assertThat(result.sentences())
                    .allSatisfy(sentence -> assertThat(isWhole(sentence) || isOfList(sentence))
                            .as(result.text())
                            .isTrue());
        }
    }

    private static boolean isWhole(Sentence sentence) {
        String text = sentence.text();
        return Character.isUpperCase(text.charAt(0)) && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isOfList(Sentence sentence) {
        return sentence.isPoint() || sentence.text().endsWith(":");
    }

    private static long negations(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z']+"))
                .filter(Negations::is)
                .count();
    }

    private static long count(String text, String word) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z']+"))
                .filter(word::equals)
                .count();
    }

    private static final List<String> SUBJECTS = List.of(
            "Patients",
            "The physiotherapist",
            "You",
            "The service",
            "Our team",
            "Individuals aged 18 or over",
            "Patients who have diabetes");
    private static final List<String> VERBS = List.of(
            "must attend",
            "will be assessed at",
            "should contact",
            "cannot visit",
            "may use",
            "will not be seen at",
            "must be registered with");
    private static final List<String> OBJECTS = List.of(
            "the clinic in Leeds",
            "the department on 0116 496 0101",
            "a GP practice within 5 miles",
            "the hospital by 9am",
            "https://www.example.org/book");
    private static final List<String> LINKS = List.of(
            ", and ",
            "; ",
            ", but ",
            " because ",
            ", although ",
            ", which ",
            " if ",
            ", including ",
            " unless ",
            ", so that ",
            " and ",
            ", provided that ",
            ", in which case ");

    private static String madeUp(RandomGenerator random) {
        var text = new StringBuilder(clause(random));
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            String link = pick(LINKS, random);
            text.append(link);
            text.append(
                    switch (link) {
                        case ", which " -> pick(VERBS, random) + " " + pick(OBJECTS, random);
                        case ", including " -> pick(OBJECTS, random) + " and " + pick(OBJECTS, random);
                        default -> {
                            String clause = clause(random);
                            yield Character.toLowerCase(clause.charAt(0)) + clause.substring(1);
                        }
                    });
        }
        return text + " within " + (2 + random.nextInt(20)) + " weeks.";
    }

    private static String clause(RandomGenerator random) {
        return pick(SUBJECTS, random) + " " + pick(VERBS, random) + " " + pick(OBJECTS, random);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Case cut(String source, String... plain) {
        return new Case(source, List.of(plain));
    }

    private static List<String> plain(String source) {
        return REWRITER.cut(REWRITER.draft(source), SHORTEST, true).sentences().stream()
                .map(Sentence::text)
                .toList();
    }
}
