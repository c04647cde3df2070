package org.ahpsignpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo", "one\rtwo", "one\ntwo"})
    void everyKindOfLineEndIsOneLineEnd(String text) {
        assertThat(CleanText.of(text)).isEqualTo("one\ntwo");
    }

    @Test
    void emptyLinesStay() {
        assertThat(CleanText.of("one\r\n\r\ntwo")).isEqualTo("one\n\ntwo");
    }
}
