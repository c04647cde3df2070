package org.ahpsignpost.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.evaluation.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpInOtherLanguagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karetka przyjechała",
                "zadzwoniłam na 999",
                "ambulans geldi",
                "hastanedeyiz",
                "a venit ambulanta",
                "am sunat la 999",
                "mae'r ambiwlans yma",
                "dwi wedi ffonio 999",
                "ambalaasku wuu yimid",
                "waxaan wacay 999",
                "la ambulancia ya llegó",
                "he llamado al 999",
                "l'ambulance est là",
                "j'ai appelé le 999",
                "a ambulância chegou",
                "já liguei para o 999",
                "救护车来了",
                "швидка приїхала",
                "я подзвонила на 999"
            })
    void thePersonSaysThatHelpIsThere(String message) {
        assertThat(Loaded.SCREEN.helpReached(message)).as(message).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "czy mam zadzwonić na 999",
                "karetka nie przyjechała",
                "ambulans gelmedi",
                "ambulanta nu a venit",
                "la ambulancia no llega",
                "debo llamar al 999?",
                "l'ambulance n'est pas là",
                "a ambulância não chegou",
                "救护车还没来",
                "швидка не приїхала"
            })
    void thePersonStillNeedsHelp(String message) {
        assertThat(Loaded.SCREEN.helpReached(message)).as(message).isFalse();
    }

    @Test
    void nobodyWhoTellsOfDangerSeemsToSayThatHelpIsThere() {
        List<String> mistaken = new ArrayList<>();
        for (String language : Messages.languages()) {
            for (var message : Messages.read("danger-" + language + ".yaml", "category")) {
                boolean danger = !message.expected().equals("none");
                if (danger && Loaded.SCREEN.helpReached(message.text())) {
                    mistaken.add(message.text());
                }
            }
        }
        assertThat(mistaken).isEmpty();
    }
}
