package org.ahpsignpost.plainlanguage.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "cat,1",
        "take,1",
        "takes,1",
        "walked,1",
        "wanted,2",
        "places,2",
        "table,2",
        "happy,2",
        "physiotherapy,6",
        "queue,1",
        "the,1",
        "station,2",
        "special,2",
        "podiatry,4"
    })
    void syllablesAreCounted(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }
}
