package org.ahpsignpost.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.evaluation.Messages;
import org.ahpsignpost.evaluation.Share;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.learning.ModelShelf;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TwoWishesTest {

    /** A second wish that nobody had is a detour, so it must be rare. */
    private static final double MADE_UP_AT_MOST = 0.01;

    private static final double BOTH_FOUND_AT_LEAST = 0.8;

    private static final Understanding UNDERSTANDING =
            TrainedUnderstanding.of(ContentPack.load(ContentSource.packaged()), ModelShelf.packed());

    @Test
    void bothWishesOfAMessageAreFound() throws IOException {
        var both = new Share();
        List<String> missed = new ArrayList<>();
        try (var in = TwoWishesTest.class.getResourceAsStream("/understanding/two-wishes.yaml")) {
            for (var message : new YAMLMapper().readTree(in).get("messages")) {
                Set<String> wanted = new TreeSet<>();
                message.get("labels").forEach(label -> wanted.add(label.asString()));
                String text = message.get("text").asString();
                var found = wishes(
                        text, Language.of(message.get("language").asString()).orElseThrow());
                both.count(found.equals(wanted));
                if (!found.equals(wanted)) {
                    missed.add(found + ": " + text);
                }
            }
        }
        System.out.println("Two wishes, both found: " + both);
        assertThat(both.value()).as("%s", missed).isGreaterThanOrEqualTo(BOTH_FOUND_AT_LEAST);
    }

    @Test
    void aMessageWithOneWishSeldomSeemsToHoldTwo() {
        var madeUp = new Share();
        List<String> wrong = new ArrayList<>();
        for (String file : Messages.languages()) {
            var language = Language.of(file.substring(0, 2)).orElseThrow();
            for (var message : Messages.read("understanding-" + file + ".yaml", "label")) {
                var found = wishes(message.text(), language);
                madeUp.count(found.size() > 1);
                if (found.size() > 1) {
                    wrong.add(found + " for " + message.expected() + ": " + message.text());
                }
            }
        }
        System.out.println("Two wishes seen in messages with one: " + madeUp);
        assertThat(madeUp.value()).as("%s", String.join("\n", wrong)).isLessThanOrEqualTo(MADE_UP_AT_MOST);
    }

    @Test
    void aGreetingOrAWishForAPersonIsNoSecondWish() {
        assertThat(wishes("Hello there. I need a physio for my back.", Language.EN))
                .hasSize(1);
        assertThat(wishes("I need a physio for my back. Thank you and goodbye.", Language.EN))
                .hasSize(1);
    }

    private static Set<String> wishes(String text, Language language) {
        var wishes = new TreeSet<String>();
        var guesses = UNDERSTANDING.wish(text, language);
        if (!guesses.isEmpty()) {
            wishes.add(guesses.getFirst().label().value());
            UNDERSTANDING
                    .secondWish(text, language, guesses.getFirst())
                    .ifPresent(second -> wishes.add(second.label().value()));
        }
        return wishes;
    }
}
