package org.ahpsignpost.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my nhs number is 999 000 0018 | NHS_NUMBER:999 000 0018
            9990000018 is my nhs number | NHS_NUMBER:9990000018
            nhs no: 9 9 9 0 0 0 0 0 1 8 | NHS_NUMBER:9 9 9 0 0 0 0 0 1 8
            nhs no 99-90-00-00-18 | NHS_NUMBER:99-90-00-00-18
            my nhs number is 9990000019 | NHS_NUMBER:9990000019
            it is 999-000-0018 | NHS_NUMBER:999-000-0018
            nhs nine nine nine treble o double o one eight | NHS_NUMBER:nine nine nine treble o double o one eight
            tel:07700900123 | PHONE:07700900123
            it is 077009001 23 | PHONE:077009001 23
            text 085 175 7641 | PHONE:085 175 7641
            my mobile is O77OO 9OO123 | PHONE:O77OO 9OO123
            07-700-900-123 | PHONE:07-700-900-123
            07.70.09.00.12.3 | PHONE:07.70.09.00.12.3
            0 7 7 0 0 9 0 0 1 2 3 | PHONE:0 7 7 0 0 9 0 0 1 2 3
            (0161) 496 0001 | PHONE:(0161) 496 0001
            +92 300 1234567 | PHONE:+92 300 1234567
            0048 600 123 456 please | PHONE:0048 600 123 456
            447700900123 | PHONE:447700900123
            my number, phone 496 0001 | PHONE:496 0001
            zero one six one four nine six triple zero one | PHONE:zero one six one four nine six triple zero one
            call 7700900123 | PHONE:7700900123
            ٠٧٧٠٠٩٠٠١٢٣ | PHONE:٠٧٧٠٠٩٠٠١٢٣
            oh seven seven hundred nine hundred one two three | PHONE:oh seven seven hundred nine hundred one two three
            card 4111 1111 1111 1111 | CARD_NUMBER:4111 1111 1111 1111
            """)
    void aNumberIsFoundHoweverItIsWritten(String text, String found) {
        assertThat(Privacy.found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BP 120/80 then 130/85 then 118/76",
                "BP 120 80 and pulse 72 at 10.30",
                "take 500mg 4 times 7 days",
                "I am 45 and weigh 82.5 kg",
                "0, 5, 10, 15, 20, 25",
                "scores 0 5 10 15 20 25",
                "my order number is 9990000018",
                "invoice 9990000018",
                "it cost £9990000018",
                "appointment 03/05/2026 10.30 and 04/06/2026 11.15",
                "ring 0800 1111 or 116 123 or 111",
                "call 999 or 111 or 112 or 101",
                "text SHOUT to 85258",
                "the years 1999 2004 2011 2019 2020",
                "one two three four five six seven eight",
                "24/7, week 12+3, 1/2 tablet",
            })
    void numbersOfHealthAndHelpStay(String text) {
        assertThat(Privacy.found(text)).isEmpty();
    }

    @Test
    void ourOwnNumbersStayHoweverTheyAreWritten() {
        var remover = Privacy.with(List.of("020 7946 0018", "0300 123 3393"));
        assertThat(remover.remove("I rang +44 (0)20 7946 0018 and 03001233393").entities())
                .isEmpty();
        assertThat(remover.remove("I rang 020 7946 0019").entities()).hasSize(1);
    }

    @Test
    void zeroWidthAndBidiCharactersHideNothing() {
        String hidden = "\u202B0\u200B7\u200D700\u00AD \u2066900\uFEFF123\u2069";
        assertThat(Privacy.redacted("call " + hidden)).contains("[PHONE_1]").doesNotContain("900");
        assertThat(Privacy.redacted("0\uFE0F\u20E37\uFE0F\u20E37\uFE0F\u20E3009\u20E300123"))
                .startsWith("[PHONE_1]");
    }

    @Test
    void theSameNumberGetsTheSameTokenInAnySpelling() {
        assertThat(Privacy.redacted("07700 900123, again +44 7700 900123, other 07700 900124"))
                .isEqualTo("[PHONE_1], again [PHONE_1], other [PHONE_2]");
    }

    @Test
    void aNumberOfEveryCountryIsFoundInInternationalForm() {
        var library = PhoneNumberUtil.getInstance();
        for (String region : library.getSupportedRegions()) {
            var example = library.getExampleNumberForType(region, PhoneNumberUtil.PhoneNumberType.MOBILE);
            if (example != null && String.valueOf(example.getNationalNumber()).length() >= 7) {
                String text = "it is " + library.format(example, PhoneNumberFormat.INTERNATIONAL);
                assertThat(Privacy.redacted(text)).as(text).isEqualTo("it is [PHONE_1]");
            }
        }
    }
}
