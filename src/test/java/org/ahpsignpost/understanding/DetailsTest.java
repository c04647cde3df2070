package org.ahpsignpost.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.ModelShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTest {

    private static final Understanding UNDERSTANDING =
            TrainedUnderstanding.of(ContentPack.load(ContentSource.packaged()), ModelShelf.packed());

    private static final List<Option> OPTIONS = List.of(
            Option.words("me", "Me"), Option.words("child", "My child"), Option.words("someone", "Someone I care for"));

    @ParameterizedTest
    @CsvSource({
        "my 4 year old son will not talk,4",
        "she is 82 and had a fall,82",
        "aged seven,7",
        "hes 6yo,6",
        "my baby is 18 months old,1",
        "8 weeks old,0"
    })
    void anAgeIsFoundInTheMessage(String text, int years) {
        assertThat(details(text).ageYears()).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call 111", "I took 2 tablets", "L5 S1", "the 12 bus", "I am 200 miles away"})
    void aNumberThatIsNoAgeIsNotTakenForOne(String text) {
        assertThat(details(text).ageYears()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "en,thirty five,35",
        "en,twenty-one,21",
        "cy,tri deg pump,35",
        "cy,un deg dau,12",
        "cy,wyth deg,80",
        "pl,trzydzieści pięć,35",
        "ro,treizeci și cinci,35",
        "ro,treizeci si cinci,35",
        "pt,trinta e cinco,35",
        "es,treinta y cinco,35",
        "fr,trente-cinq,35",
        "fr,soixante-quinze,75",
        "fr,quatre-vingt-douze,92",
        "fr,quatre vingt,80",
        "tr,otuz beş,35",
        "tr,on iki,12",
        "so,shan iyo soddon,35",
        "so,soddon iyo shan,35",
        "ar,خمسة وثلاثين,35",
        "zh,三十五,35",
        "zh,三十五岁,35",
        "zh,十二,12",
        "zh,六十,60",
        "uk,тридцять п'ять,35",
        "ur,پینتیس,35",
        "gu,પાંત્રીસ,35",
        "bn,পঁয়ত্রিশ,35",
        "pa,ਪੈਂਤੀ,35"
    })
    void anAgeInWordsOfSeveralPartsIsReadWhole(String language, String text, int years) {
        assertThat(UNDERSTANDING.age(text, Language.of(language).orElseThrow())).contains(years);
    }

    @ParameterizedTest
    @CsvSource({
        "en,my daughter is thirty five,35",
        "fr,mon père a quatre-vingt-douze ans,92",
        "fr,ma fille a deux ans,2",
        "es,mi madre tiene setenta y dos años,72",
        "pt,o meu pai tem oitenta e três anos,83",
        "pt,a minha filha tem dois anos,2",
        "ro,mama are șaptezeci și doi de ani,72",
        "ro,fiul meu are cinci ani,5",
        "tr,annem yetmiş iki yaşında,72",
        "tr,oğlum iki yaşında,2",
        "zh,我妈妈七十二岁,72",
        "zh,孩子三岁,3",
        "cy,mae mam yn saith deg dau oed,72"
    })
    void anAgeInAMessageIsReadWholeAsWell(String language, String text, int years) {
        assertThat(UNDERSTANDING
                        .details(text, Language.of(language).orElseThrow())
                        .ageYears())
                .isEqualTo(years);
    }

    @Test
    void aBareNumberIsAnAgeWhereTheAgeWasAskedFor() {
        assertThat(UNDERSTANDING.age("6", Language.EN)).contains(6);
        assertThat(UNDERSTANDING.age("about seven I think", Language.EN)).contains(7);
        assertThat(UNDERSTANDING.age("400", Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "it is for my son,child",
        "me nan can't walk far,someone",
        "for me,me",
        "not for me it's for my daughter,child"
    })
    void whoItIsForIsFound(String text, String who) {
        assertThat(details(text).who()).isEqualTo(who);
    }

    @Test
    void accessNeedsAreFoundTogether() {
        assertThat(details("I use a wheelchair and I'm deaf").needs()).containsExactlyInAnyOrder("step_free", "deaf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip", "Rather not say.", "dunno", "I don't know"})
    void notSayingIsUnderstood(String text) {
        assertThat(details(text).skip()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2,child", "two,child", "the second one,child", "my child,child", "CHILD,child", "Me,me", "1st,me"})
    void anOptionIsPickedByValueWordsOrNumber(String text, String value) {
        assertThat(UNDERSTANDING.pick(text, Language.EN, OPTIONS, Option::words))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "my child is not well", "perhaps"})
    void anythingElsePicksNothing(String text) {
        assertThat(UNDERSTANDING.pick(text, Language.EN, OPTIONS, Option::words))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Why do you ask?,WHY",
        "say that again please,REPEAT",
        "I don't understand,SIMPLIFY",
        "talk to a person,PERSON",
        "forget me,FORGET_ME",
        "start again,START_AGAIN"
    })
    void aCommandIsTheWholeMessage(String text, Command command) {
        assertThat(UNDERSTANDING.command(text, Language.EN)).contains(command);
    }

    @Test
    void aSentenceThatHoldsACommandIsNone() {
        assertThat(UNDERSTANDING.command("can you repeat the exercises for my hand", Language.EN))
                .isEqualTo(Optional.empty());
    }

    @Test
    void oneThreadOrManyGiveTheSameReadings() {
        var texts = List.of("my heel hurts", "do I have to pay", "my son stammers", "is there parking", "X-ray");
        var alone = texts.stream()
                .map(text -> UNDERSTANDING.wish(text, Language.EN).getFirst())
                .toList();
        var together = java.util.stream.IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> UNDERSTANDING
                        .wish(texts.get(i % texts.size()), Language.EN)
                        .getFirst()
                        .equals(alone.get(i % texts.size())))
                .toList();

        assertThat(together).doesNotContain(false);
    }

    private static Details details(String text) {
        return UNDERSTANDING.details(text, Language.EN);
    }
}
