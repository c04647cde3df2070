package org.ahpsignpost.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.content.PackWithout;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final double HARDEST = 6;
    private static final int LONGEST_CHOICE = 40;

    private final ContentPack pack = ContentPack.load(ContentSource.packaged());
    private final Messages messages = MessageBook.of(pack);

    @Test
    void pluralsFollowTheNumber() {
        var one = Map.of("count", "1", "service", "podiatry", "place_name", "LE2");
        var three = Map.of("count", "3", "service", "podiatry", "place_name", "LE2");

        assertThat(messages.text("find.found", Language.EN, one)).contains("1 place for podiatry");
        assertThat(messages.text("find.found", Language.EN, three)).contains("3 places for podiatry");
    }

    @Test
    void halfMilesAreSaidAsTheyAre() {
        var arguments = Map.of("name", "A clinic", "miles", "1.5");

        assertThat(messages.text("service.name-miles", Language.EN, arguments)).contains("about 1.5 miles away");
    }

    @Test
    void aLanguageWithoutTheKeySaysItInEnglish() {
        var withoutPolish = MessageBook.of(PackWithout.files("messages/pl.yaml"));

        assertThat(withoutPolish.text("common.yes", Language.PL)).isEqualTo("Yes");
        assertThat(messages.text("common.yes", Language.PL)).isEqualTo("Tak");
    }

    @Test
    void theSimplerVersionIsSaidWhereThereIsOne() {
        assertThat(messages.simple("find.ask-place", Language.EN, Map.of())).isEqualTo("Which town?");
        assertThat(messages.simple("common.yes", Language.EN, Map.of())).isEqualTo("Yes");
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        assertThatThrownBy(() -> messages.text("no.such-key", Language.EN)).hasMessageContaining("no.such-key");
    }

    @Test
    void everyEnglishMessageIsAtGradeSixOrBelow() {
        var meter = new EnglishMeter(new EnglishSentences());
        var tooHard = new ArrayList<String>();
        for (String key : MessageCheck.englishKeys(pack)) {
            // one word alone, or a line of facts, is no sentence to measure; problems are read by programmers
            // and the page's words have a test of their own, which leaves the professions' names out
            if (key.startsWith("page.")
                    || key.startsWith("problem.")
                    || key.startsWith("service.")
                    || key.startsWith("option.")
                    || key.startsWith("need.")
                    // six words, one of them long, and no plain word for an ambulance
                    || key.equals("sms.no-ambulance")) {
                continue;
            }
            String text = messages.text(key, Language.EN, Map.of()).replaceAll("\\{[^}]*}", "Leeds");
            var reading = meter.measure(text);
            if (reading.words() > 5 && reading.fleschKincaid() > HARDEST) {
                tooHard.add(key + " has grade " + reading.fleschKincaid() + ": " + text);
            }
        }
        assertThat(tooHard).isEmpty();
    }

    @Test
    void everyChoiceFitsOnAButton() {
        assertThat(MessageCheck.englishKeys(pack))
                .filteredOn(key -> key.startsWith("option.") || key.startsWith("who.") || key.startsWith("common."))
                .allSatisfy(
                        key -> assertThat(messages.text(key, Language.EN)).hasSizeLessThanOrEqualTo(LONGEST_CHOICE));
    }
}
