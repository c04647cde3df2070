package org.ahpsignpost.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneLikeNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 020 7946 0000.",
                "Call (0113) 496 0000",
                "Call 116 123 now",
                "Text 85258",
                "Call +44 7700 900866",
                "Call 01632-960-123",
                "Call 112",
                "Call 101",
                "اتصل ٠٢٠٧٩٤٦٠٠٠٠"
            })
    void aPhoneNumberIsFound(String text) {
        assertThat(PhoneLikeNumbers.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 999 or 111.",
                "Call 111 (999 in an emergency)",
                "111, 999",
                "NHS 111 online or call 111",
                "9 May 2024",
                "in 2040",
                "2,000 people",
                "8 change areas",
                "30 days",
                "৯৯৯"
            })
    void yearsCountsAndTheTwoNumbersWeMayNameAreNot(String text) {
        assertThat(PhoneLikeNumbers.in(text)).isEmpty();
    }

    @Test
    void everyNumberIsTold() {
        assertThat(PhoneLikeNumbers.in("Call 0800 1111 or 0808 2000 247.")).containsExactly("08001111", "08082000247");
    }
}
