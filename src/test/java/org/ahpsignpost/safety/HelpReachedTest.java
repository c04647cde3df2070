package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpReachedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ambulance is here",
                "the paramedics have arrived",
                "I'm safe now, a nurse is with me",
                "I have called 999 and they're coming",
                "ive rung 999",
                "they are on their way",
                "we're at A&E",
                "I am on the phone to 111",
                "my neighbour has called an ambulance",
                "ambulance on its way",
                "the crisis team are here",
                "just got to the hospital with him"
            })
    void thePersonSaysThatHelpIsThere(String message) {
        assertThat(Loaded.SCREEN.helpReached(message)).as(message).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should I call 999",
                "the ambulance has not come",
                "ambulance isn't here yet",
                "I called 999 but no answer",
                "I'm not safe",
                "I haven't called anyone",
                "can you call an ambulance",
                "how long until the ambulance gets here",
                "I can't call 999",
                "help",
                "it still hurts",
                "no I won't ring them"
            })
    void thePersonStillNeedsHelp(String message) {
        assertThat(Loaded.SCREEN.helpReached(message)).as(message).isFalse();
    }
}
