package org.ahpsignpost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** English texts can be read by someone aged 9 to 11. A gate and an alarm, never proof that people understand. */
class PlainWordsTest {

    private static final double HIGHEST_GRADE = 6;
    private static final int MOST_WORDS = 20;
    private static final int MOST_SENTENCES_IN_A_PARAGRAPH = 3;

    /** Words with a plainer one in the NHS service manual's list, as regular expressions. */
    private static final Pattern AVOID = anyOf("""
            abdomen, absorb, acute, alternative, chronic, clinicians?, chemist, diabetic, disorders?, drugs?, elderly,
            pensioners?, seniors?, epileptic, equivalent, exceeds?, excessive, faeces, stools?, fatality, passed away,
            fever, GP practices?, haemorrhage, immunisation, incurable, medications?, medical records?, nausea, normal,
            normally, occurs?, online consultation, oral, perinatal, persists?, prognosis, race, renal, risks?, seek,
            service users?, settings?, SMS, suffer\\w*, victims?, afflicted, triage, urinate, vomiting, BAME, BME,
            the homeless, mentally ill, handicapped, proxy, gait, musculoskeletal, MSK, dysphagia, aphasia, orthosis,
            prosthesis, strabismus, diplopia, dysarthria, ADLs, self-refer, discharged?, falls prevention, dietician,
            telephone, ring, dial, should, click here, eg, ie, etc, e\\.g\\., i\\.e\\., \\w+n['’]t, easy(?! read),
            utili[sz]e, commence, via""");

    /** What a signposting service must not say: no diagnosis, no reassurance, no promise, no dose. */
    private static final Pattern NEVER = anyOf("""
            you have, you may have, you might have, it sounds like, likely, probably, not serious, nothing serious,
            nothing to worry, do not worry, you do not need to see, will be fine, guarantee\\w*, promise\\w*,
            we will make sure, cure, mg, doses?, tablets?""");

    private record Words(String label, String key, String text) {}

    private static Stream<Words> words(Label label, String key, @Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(new Words(label.value(), key, text));
    }

    private final Reading reading = reading();

    @Test
    void everyTextReadsAtGradeSixOrBelow() {
        var worst = words().sorted(Comparator.comparingDouble((Words words) -> -reading.grade(words.text())))
                .toList();
        System.out.println("The ten texts that are hardest to read (Flesch-Kincaid grade):");
        worst.stream()
                .limit(10)
                .forEach(words -> System.out.printf(
                        Locale.ROOT, "  %.1f %s %s%n", reading.grade(words.text()), words.label(), words.key()));
        var asWritten = new Reading(Stream.empty());
        System.out.printf(
                Locale.ROOT,
                "  %d texts, %d above grade 6 where names of professions and publishers count too, mean %.1f%n",
                worst.size(),
                worst.stream()
                        .filter(words -> asWritten.grade(words.text()) > HIGHEST_GRADE)
                        .count(),
                worst.stream()
                        .mapToDouble(words -> asWritten.grade(words.text()))
                        .average()
                        .orElseThrow());
        assertThat(worst.stream().filter(words -> reading.grade(words.text()) > HIGHEST_GRADE))
                .isEmpty();
    }

    @Test
    void noSentenceIsLongerThanTwentyWords() {
        assertThat(words().flatMap(words -> Reading.sentences(words.text()).stream())
                        .filter(sentence -> Reading.words(sentence) > MOST_WORDS))
                .isEmpty();
    }

    @Test
    void noParagraphHasMoreThanThreeSentences() {
        assertThat(words().flatMap(words -> words.text().lines())
                        .filter(paragraph -> Reading.sentences(paragraph).size() > MOST_SENTENCES_IN_A_PARAGRAPH))
                .isEmpty();
    }

    @Test
    void noWordIsUsedThatHasAPlainerOne() {
        assertThat(words().filter(words -> AVOID.matcher(words.text()).find())).isEmpty();
    }

    @Test
    void nothingSoundsLikeADiagnosisAPromiseOrReassurance() {
        assertThat(words().filter(words -> NEVER.matcher(words.text()).find())).isEmpty();
    }

    @Test
    void theListsOfWordsCatchWhatTheyAreFor() {
        assertThat(AVOID.matcher("You shouldn't ring your GP practice").results())
                .hasSize(3);
        assertThat(AVOID.matcher("Easy Read during spring").find()).isFalse();
        assertThat(NEVER.matcher("It sounds like you have a sprain").find()).isTrue();
        assertThat(NEVER.matcher("You do not have to wait").find()).isFalse();
    }

    @Test
    void apostrophesAndQuotesAreStraightSoThatATextMessageStaysShort() {
        assertThat(words()).allSatisfy(words -> assertThat(words.text()).matches("[\\x20-\\x7e\\n]+"));
    }

    @Test
    void theMeasureAgreesWithHandCountedWords() {
        assertThat(List.of("foot", "service", "appointment", "asked", "wanted", "people", "pharmacist", "NHS", "999"))
                .extracting(Reading::syllables)
                .containsExactly(1, 2, 3, 1, 2, 2, 3, 3, 1);
        assertThat(reading.grade("The cat sat on the mat.")).isBetween(-2.0, 0.0);
        assertThat(reading.grade(
                        "Multidisciplinary musculoskeletal rehabilitation necessitates comprehensive evaluation."))
                .isGreaterThan(20);
    }

    private static Stream<Words> words() {
        var knowledge = Packs.knowledge();
        return Label.all().stream()
                .map(Label::of)
                .map(label -> knowledge.text(label, Language.EN))
                .flatMap(text -> Stream.of(
                                words(text.label(), "plain", text.plain()),
                                words(text.label(), "simple", text.simple()),
                                words(text.label(), "forPatients", text.forPatients()),
                                words(text.label(), "whoMayUse", text.whoMayUse()))
                        .flatMap(found -> found));
    }

    private static Reading reading() {
        var knowledge = Packs.knowledge();
        var professionWords = Label.all().stream()
                .map(Label::of)
                .filter(label -> label.profession().isPresent())
                .map(label -> knowledge.text(label, Language.EN))
                .flatMap(text -> Stream.of(text.name(), text.service()));
        var published = Label.all().stream()
                .map(Label::of)
                .filter(Label::isResource)
                .map(label -> knowledge.resource(label.name()))
                .flatMap(entry ->
                        Stream.of(entry.title(), entry.publisher() == null ? entry.title() : entry.publisher()));
        var shared = Stream.of("allied health profession", "allied health professional", "prosthetist", "orthotist");
        return new Reading(Stream.of(professionWords, published, shared).flatMap(names -> names));
    }

    private static Pattern anyOf(String words) {
        return Pattern.compile(
                "(?<!\\w)(?:" + String.join("|", words.strip().split(",\\s+")) + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }
}
