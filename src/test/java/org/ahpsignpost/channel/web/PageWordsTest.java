package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.ahpsignpost.understanding.Command;
import org.ahpsignpost.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page's own words can be read by someone aged 9 to 11. A gate and an alarm, never proof that people understand. */
class PageWordsTest extends ChatSite {

    private static final double HIGHEST_GRADE = 6;
    private static final int MOST_WORDS = 20;

    /** Below so many words a grade says more about one long name than about the sentence. */
    private static final int FEWEST_WORDS = 8;

    /** Names of professions; what they are is said beside them, or on the person's own asking. */
    private static final String NAMES = "(?i)physiotherapy|podiatry|speech and language therapy";

    @Autowired
    private ContentPack pack;

    @Autowired
    private PageBook book;

    @Autowired
    private Messages messages;

    @Autowired
    private Understanding understanding;

    private final EnglishMeter meter = new EnglishMeter(new EnglishSentences());

    private Map<String, String> sentences() {
        return pack.file("messages/page.en.yaml").tree().path("messages").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
    }

    @Test
    void everySentenceIsShortAndReadsAtGradeSixOrBelow() {
        sentences().forEach((key, text) -> {
            for (String sentence : text.split("(?<=[.?!])\\s+")) {
                assertThat(sentence.split("\\s+").length).as(key).isLessThanOrEqualTo(MOST_WORDS);
            }
            var reading = meter.measure(text.replaceAll(NAMES, "help"));
            if (reading.words() >= FEWEST_WORDS) {
                assertThat(reading.fleschKincaid()).as(key + ": " + text).isLessThanOrEqualTo(HIGHEST_GRADE);
            }
        });
    }

    @Test
    void theButtonForSimplerWordsSendsACommandOfItsLanguage() {
        for (Language language : Language.values()) {
            String words = messages.text("page.simpler.words", language);

            assertThat(understanding.command(words, language))
                    .as(language.code())
                    .contains(Command.SIMPLIFY);
        }
    }

    @Test
    void aLanguageWithoutWordsOfItsOwnIsShownInEnglishAndSaysSo() {
        assertThat(Arrays.stream(Language.values()).map(book::in))
                .allMatch(words -> words.code().equals(words.say("language")));
        assertThat(book.in(null).code()).isEqualTo("en");
        assertThat(book.in(Language.EN).unchecked()).isTrue();
    }
}
