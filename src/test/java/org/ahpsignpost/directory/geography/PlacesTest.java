package org.ahpsignpost.directory.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ahpsignpost.directory.Place;
import org.ahpsignpost.directory.PlaceAnswer;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final Places PLACES = TestPack.PLACES;

    @ParameterizedTest
    @CsvSource({
        "LE2, LE2",
        "le2, LE2",
        "' Le 2 ', LE2",
        "LE2 9ZZ, LE2",
        "le29zz, LE2",
        "LE2 9, LE2",
        "N1 9, N1",
        "W1A 1AA, W1A",
        "EC1A1BB, EC1A",
        "0X1, OX1",
        "OX1 4O, OX1",
        "1P2, IP2",
        "LEI, LE1",
        "M2O, M20",
        "N1O 3AA, N10",
        "LE2., LE2",
        "ＬＥ２, LE2",
        "SW1, SW1",
        "ec1, EC1"
    })
    void aTypedCodeIsReadWhateverItsCaseSpacingAndLookAlikes(String typed, String code) {
        assertThat(found(typed).outwardCode()).isEqualTo(code);
    }

    @Test
    void aDistrictIsTheMiddleOfItsCodes() {
        var place = found("SW1");
        assertThat(place.latitude()).isCloseTo(51.497, within(0.02));
        assertThat(place.longitude()).isCloseTo(-0.14, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CF10",
                "cf10 3at",
                "EH1",
                "BT1",
                "bt71 6aa",
                "JE2",
                "Cardiff",
                "glasgow",
                "Northern Ireland",
                "I live in Belfast"
            })
    void placesInTheOtherNationsAreSaidToBeOutsideEngland(String typed) {
        assertThat(PLACES.find(typed)).isInstanceOf(PlaceAnswer.OutsideEngland.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "ZZ9",
                "LE2222",
                "A1",
                "???",
                "I do not know",
                "999",
                "xqzvkw",
                "BT",
                "person",
                "morning",
                "start",
                "where",
                "Cornwall",
                "not sure",
                "person",
                "morning",
                "start",
                "where",
                "Cornwall",
                "not sure"
            })
    void anUnknownOutwardCodeIsSaidToBeUnknown(String typed) {
        assertThat(PLACES.find(typed)).isEqualTo(new PlaceAnswer.Unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "newcastle, NE1",
        "Newcastle upon Tyne, NE1",
        "NEWCASTLE-UPON-TYNE, NE1",
        "newcastle under lyme, ST5",
        "st albans, AL1",
        "St. Albans, AL1",
        "Saint Albans, AL1",
        "kings lynn, PE30",
        "King's Lynn, PE30",
        "Bath, BA1",
        "bath, BA1",
        "Reading, RG1",
        "leicester, LE1",
        "Liecester, LE1",
        "Leicster, LE1",
        "bristal, BS1",
        "Manchestr, M1",
        "northhampton, NN1",
        "wooler, NE71",
        "I live in Wooler, NE71",
        "'near Alnwick, please', NE66",
        "london, WC2N",
        "hull, HU1",
        "Foot's Cray, DA14",
        "oadby in leicester, LE2",
        "'Leicester, LE2', LE2",
        "le2 i think, LE2"
    })
    void aTypedNameIsFoundWhateverItsCaseSignsAndOneSlip(String typed, String code) {
        assertThat(found(typed).outwardCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Ashford, TN24", "richmond, TW9", "Newport, PO30", "kingston, KT1", "Eye, IP23"})
    void aNameOfSeveralPlacesBringsThemAllWithTheirCodes(String typed, String one) {
        assertThat(PLACES.find(typed)).isInstanceOfSatisfying(PlaceAnswer.Several.class, several -> {
            assertThat(several.places()).hasSizeBetween(2, 8);
            assertThat(several.places()).extracting(Place::outwardCode).contains(one);
        });
    }

    @Test
    void theDistrictsOfOneTownAreOnePlace() {
        assertThat(PLACES.find("Diss")).isInstanceOf(PlaceAnswer.Found.class);
    }

    @Test
    void theMiddleOfAnOutwardCodeIsKnownInAllOfGreatBritain() {
        assertThat(PLACES.outwardCode("le2")).hasValueSatisfying(place -> {
            assertThat(place.latitude()).isCloseTo(52.61, within(0.01));
            assertThat(place.longitude()).isCloseTo(-1.12, within(0.01));
        });
        assertThat(PLACES.outwardCode("EH1")).isPresent();
        assertThat(PLACES.outwardCode("ZZ9")).isEmpty();
    }

    @Test
    void distancesFollowTheGlobe() {
        assertThat(found("Leicester")
                        .milesTo(found("Leeds").latitude(), found("Leeds").longitude()))
                .isCloseTo(82, within(2.0));
    }

    private static Place found(String typed) {
        assertThat(PLACES.find(typed)).as(typed).isInstanceOf(PlaceAnswer.Found.class);
        return ((PlaceAnswer.Found) PLACES.find(typed)).place();
    }
}
