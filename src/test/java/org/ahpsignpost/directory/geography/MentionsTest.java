package org.ahpsignpost.directory.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.ahpsignpost.directory.PlaceAnswer;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final Places PLACES = TestPack.PLACES;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my heel hurts, I'm in LE2 | LE2",
                "near Newcastle | NE1",
                "lower back pain in leicester | LE1",
                "physio leicester please | LE1",
                "podiatrist le2 9zz | LE2",
                "podiatrist LE29ZZ | LE2",
                "I need a physio near Bath | BA1",
                "i live in bath and my knee hurts | BA1",
                "I am from Reading | RG1",
                "Speech therapy in St. Albans? | AL1",
                "we live in L5 near the park | L5",
                "a dietitian near B12 | B12",
                "S1 | S1",
                "physio in north leeds | LS1",
                "is there one in the Wooler area | NE71",
                "my mum lives in Deal | CT14",
                "foot clinic in Rugby | CV21",
                "speech therapist in Wigstn | LE18",
                "osteopath near Market Harborough | LE16",
                "HELP IN LEICESTER | LE1",
                "somewhere in Berwick-upon-Tweed, my knee hurts | TD15",
                "my postcode is E1 6AN | E1"
            })
    void aPlaceInsideAMessageIsFound(String text, String code) {
        assertThat(codes(text)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was told I have a slipped disc at L5 S1",
                "my B12 is low and B6 is fine",
                "pain in L5",
                "I slipped in the bath",
                "I can't get in bath",
                "reading makes my eyes hurt",
                "my hand and eye hurt",
                "I hope you can help with my heel",
                "I want to wash and dress myself",
                "stuck on the M6 for an hour",
                "pain in my foot when I walk to the street",
                "IN PAIN FROM A BATH",
                "is there a wing for scans at hospital",
                "what's the deal with the wait",
                "he plays rugby and hurt his neck",
                "I broke my arm in march",
                "problem near eye",
                "my stump sore from sand",
                "call 999 or 111",
                "I took 2 paracetamol 500mg at 10.30",
                "I live in fear of falling",
                "I am in need of help with my back",
                ""
            })
    void ordinaryWordsAndClinicalCodesAreNoPlaces(String text) {
        assertThat(PLACES.mentionsIn(text)).isEmpty();
    }

    @Test
    void aMentionSaysWhereItStands() {
        String text = "my heel hurts, I'm in LE2 9ZZ today";
        var mention = PLACES.mentionsIn(text).getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("LE2 9ZZ");
    }

    @Test
    void severalPlacesAreGivenInTheirOrder() {
        assertThat(codes("I live in Oadby but work in Leeds")).containsExactly("LE2", "LS1");
    }

    @Test
    void aPlaceOutsideEnglandIsSaidToBe() {
        assertThat(PLACES.mentionsIn("a physio in Cardiff").getFirst().place())
                .isEqualTo(new PlaceAnswer.OutsideEngland("Cardiff"));
    }

    @Test
    void anAmbiguousNameBringsSeveral() {
        assertThat(PLACES.mentionsIn("physio near Ashford").getFirst().place()).isInstanceOf(PlaceAnswer.Several.class);
    }

    @Test
    void noTextBreaksIt() {
        long seed = 20_261_122L;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        String signs = "abcLE2 'S1-.,\u2019\u200d\u0301\uD83D\uDE00\u0627\uFF29\u00D6in";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (var mention : PLACES.mentionsIn(text.toString())) {
                assertThat(mention.start()).isBetween(0, mention.end() - 1);
                assertThat(mention.end()).isLessThanOrEqualTo(text.length());
            }
            PLACES.find(text.toString());
        }
    }

    @Test
    void aLongMessageTakesNoLongTime() {
        String text = "my lower back hurts when I walk and I am in Leicester near the park ".repeat(60);
        for (int i = 0; i < 200; i++) {
            PLACES.mentionsIn(text);
        }
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            PLACES.mentionsIn(text);
        }
        double micros = (System.nanoTime() - start) / 200_000.0;
        System.out.printf("mentions in %d characters: %.1f microseconds%n", text.length(), micros);
        assertThat(micros).isLessThan(20_000);
    }

    private static List<String> codes(String text) {
        return PLACES.mentionsIn(text).stream()
                .map(mention -> ((PlaceAnswer.Found) mention.place()).place().outwardCode())
                .toList();
    }
}
