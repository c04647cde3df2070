package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.ahpsignpost.labels.SafetyCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerScreenTest {

    private static final DangerScreen SCREEN = Loaded.SCREEN;

    @Test
    void anOrdinaryMessageIsNone() {
        assertThat(SCREEN.screen("how do I refer myself to podiatry")).isSameAs(Screening.NONE);
        assertThat(SCREEN.screen("")).isSameAs(Screening.NONE);
    }

    @Test
    void theScreeningNamesEveryRuleThatFired() {
        var screening = SCREEN.screen("crushing chest pain and my face has dropped");
        assertThat(screening.category()).isEqualTo(SafetyCategory.EMERGENCY_999);
        assertThat(screening.redFlag()).isEqualTo("RF02");
        assertThat(screening.rules()).contains("rf02-chest-pain", "rf03-face-drop");
    }

    @Test
    void theStrictestCategoryWins() {
        var screening = SCREEN.screen("I don't want to be here any more, I have taken all my tablets");
        assertThat(screening.category()).isEqualTo(SafetyCategory.EMERGENCY_999);
        assertThat(screening.redFlag()).isEqualTo("RF18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no chest pain",
                "I have no chest pain, breathlessness or sweating",
                "she isn't bleeding heavily",
                "I had a heart attack in 2015",
                "history of stroke, wants speech therapy",
                "what are the signs of a stroke",
                "do you have a leaflet about choking",
                "my back is killing me",
                "my dad died of a heart attack"
            })
    void dangerThatIsDeniedPastOrOnlyTalkedAboutIsNoAlarm(String message) {
        assertThat(SCREEN.screen(message).danger()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "had a stroke in 2015 and now my face has dropped again",
                "no cough but I have crushing chest pain",
                "not sure what is wrong, chest pain and sweating",
                "what are the signs of a stroke? His face has dropped",
                "he is not breathing",
                "she won't wake up",
                "I can't breathe"
            })
    void aWordThatLooksLikeDenialDoesNotHideDanger(String message) {
        assertThat(SCREEN.screen(message).category()).isEqualTo(SafetyCategory.EMERGENCY_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHEST PAIN",
                "chest paaaaaain",
                "cheest pain",
                "chesst pain",
                "ch\u200best pa\u200bin",
                "сhest раin",
                "\uD835\uDC1C\uD835\uDC21\uD835\uDC1E\uD835\uDC2C\uD835\uDC2D pain",
                "ｃｈｅｓｔ　ｐａｉｎ",
                "chést páin",
                "ch3st pa1n",
                "\u202Echest pain\u202C"
            })
    void spellingCaseAndDisguiseDoNotHideDanger(String message) {
        assertThat(SCREEN.screen(message).redFlag()).isEqualTo("RF02");
    }

    @Test
    void visionChangeRaisesTempleHeadacheToAnEmergency() {
        assertThat(SCREEN.screen("age 70, sore scalp and headache in my temple").category())
                .isEqualTo(SafetyCategory.URGENT_111);
        assertThat(SCREEN.screen("age 70, sore scalp and headache in my temple, blurry vision")
                        .category())
                .isEqualTo(SafetyCategory.EMERGENCY_999);
    }

    @Test
    void theBabysAgeDecidesHowHotIsTooHot() {
        assertThat(SCREEN.screen("my 6 week old has a temperature of 38.1").redFlag())
                .isEqualTo("RF22");
        assertThat(SCREEN.screen("my 5 month old has a temperature of 39.1").redFlag())
                .isEqualTo("RF23");
        // the second net reads words, not degrees: it errs towards a call to 111
        assertThat(Loaded.RULES.screen("my 5 month old has a temperature of 37.8"))
                .isSameAs(Screening.NONE);
    }
}
