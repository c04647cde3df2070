package org.ahpsignpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            podiatrist near M14 0AA | M14 0AA | M14
            near sw1a1aa please | sw1a1aa | SW1A
            my postcode is m14-0aa | m14-0aa | M14
            MI4 0AA | MI4 0AA | M14
            M14 OAA | M14 OAA | M14
            S014 0AA | S014 0AA | SO14
            i live in le2 7lx | le2 7lx | LE2
            M 14 0AA | M 14 0AA | M14
            postcode is b12 9qq | b12 9qq | B12
            ｌｅ２　７ｌｘ | ｌｅ２　７ｌｘ | LE2
            """)
    void aFullPostcodeGoesAndItsFirstHalfIsKept(String text, String found, String outward) {
        assertThat(Privacy.found(text)).containsExactly("POSTCODE:" + found);
        assertThat(Privacy.REMOVER.remove(text).outwardCodes()).containsExactly(outward);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a podiatrist in LE2",
                "disc at L5 4th time",
                "my b12 old result",
                "B12 2nd test",
                "B6 3hr later",
                "L5 S1 and C5 C6",
                "my hba1c is 48",
                "type 2 for 10yr",
                "T4 2 times",
                "so 2nd one",
                "room B1 1st floor",
                "walked 10 minute walk",
                "I fell 2 times in the street",
                "5 miles down the road",
                "10 min drive away",
                "Sample Road Surgery",
                "flat 2 weeks",
                "I live near the High Street",
                "2 doctors on the road",
            })
    void placesAndCodesStay(String text) {
        assertThat(Privacy.found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I live at 12 High Street, Leeds | 12 High Street
            at 12a oak road | 12a oak road
            Flat 3, 12 Oak Road | Flat 3, 12 Oak Road
            flat 2b rose house | flat 2b rose house
            my address is 4 the close | 4 the close
            12 Willow Tree Drive | 12 Willow Tree Drive
            7 St John's Avenue | 7 St John's Avenue
            1204 Church Lane | 1204 Church Lane
            """)
    void theLineThatTellsTheDoorGoes(String text, String found) {
        assertThat(Privacy.found(text)).containsExactly("ADDRESS:" + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            born 3rd of may 62 | 3rd of may 62
            DOB 03/05/1962 | 03/05/1962
            d.o.b. 3.5.62 | 3.5.62
            date of birth: 1962-05-03 | 1962-05-03
            my birthday is May 3rd | May 3rd
            03 05 1962 dob | 03 05 1962
            dob 030562 | 030562
            I was born in Leeds on 3 May 1962 | 3 May 1962
            3/5/1962 is my date of birth | 3/5/1962
            """)
    void aDateOfBirthGoesByItsCue(String text, String found) {
        assertThat(Privacy.found(text)).containsExactly("DOB:" + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointment on 03/05/2026",
                "born with a cleft",
                "my baby was born 3 weeks ago, appointment 03/05/2026",
                "born at 38 weeks",
                "from 3 May to 5 May",
                "my birthday present is late",
                "born at 10.30 in the morning",
            })
    void otherDatesStay(String text) {
        assertThat(Privacy.found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email sam.lee+chat@example.org. | sam.lee+chat@example.org
            sam dot lee at example dot org | sam dot lee at example dot org
            sam [at] example [dot] com | sam [at] example [dot] com
            sam at gmail.com | sam at gmail.com
            sam @ example . com | sam @ example . com
            (sam@example.co.uk) | sam@example.co.uk
            ｓａｍ＠ｅｘａｍｐｌｅ．ｏｒｇ | ｓａｍ＠ｅｘａｍｐｌｅ．ｏｒｇ
            """)
    void anEmailAddressGoesWrittenOrSpelledOut(String text, String found) {
        assertThat(Privacy.found(text)).containsExactly("EMAIL:" + found);
    }

    @Test
    void sitesAndHandlesAreNotEmailAddresses() {
        assertThat(Privacy.found("look at nhs.uk or at www.example.org, I was at home. come @ 5"))
                .isEmpty();
    }
}
