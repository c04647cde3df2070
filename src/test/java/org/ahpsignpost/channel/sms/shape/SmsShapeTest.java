package org.ahpsignpost.channel.sms.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ahpsignpost.channel.sms.TestPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ServiceCard;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SmsShapeTest {

    private static final Phrases PHRASES = TestPack.phrases(Language.EN);
    private static final String HELLO = "Signpost, a computer program.";
    private static final List<String> WORDS = List.of(
            "foot",
            "heel",
            "0116 496 0101",
            "https://www.example.org/a/very/long-address?of=a-page&and=more",
            "clinic",
            "physiotherapy",
            "LE2 1AA",
            "someone@example.org",
            "don’t",
            "9:30am",
            "£5.50",
            "ready.",
            "Ring first.",
            "ward\n",
            "a",
            "łódź",
            "\uD83D\uDC63",
            "the next day");

    @Test
    void aShortReplyIsOneTextWithoutAnyMore() {
        assertThat(shaped("", Reply.text("A podiatrist looks after your feet.")))
                .isEqualTo(new Shaped(List.of("A podiatrist looks after your feet."), ""));
    }

    @Test
    void aServiceComesFirstInThreeLinesAndItsDetailsWait() {
        var shaped = shaped(HELLO, service("Clarendon Foot Clinic", 6), service("Second Clinic", 6));
        assertThat(shaped.texts())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(HELLO)
                        .contains(
                                "Clarendon Foot Clinic, about 2 miles",
                                "This is an example",
                                "Phone: 0116 496 0101",
                                "Second Clinic")
                        .endsWith("Text MORE for the rest.")
                        .doesNotContain("How to get in"));
        assertThat(shaped.rest())
                .startsWith("Clarendon Foot Clinic\nHow to get in")
                .contains("Second Clinic\nHow");
    }

    @Test
    void choicesStandInTheFirstTextAndBeforeDetails() {
        var last = numbered(
                service("Second Clinic", 8), "I have access needs", "Look in another place", "Talk to a person");
        var text =
                shaped(HELLO, service("Clarendon Foot Clinic", 8), last).texts().getFirst();
        assertThat(text)
                .contains("Reply with a number:\n1 I have access needs\n2 Look in another place\n3 Talk to a person");
    }

    @Test
    void longWordsGiveWayToWhatCanBePicked() {
        var reply = numbered(
                Reply.text("This is a long answer. ".repeat(40).strip()), "Find a service", "Talk to a person");
        var shaped = shaped("", reply);
        assertThat(shaped.texts().getFirst())
                .startsWith("This is a long answer.")
                .endsWith(
                        "answer.\nReply with a number:\n1 Find a service\n2 Talk to a person\nText MORE for the rest.");
        assertThat(shaped.rest()).startsWith("This is a long answer.");
    }

    @Test
    void aListLongerThanAnyTextGoesOnWithMore() {
        var labels = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "Profession number " + i)
                .toArray(String[]::new);
        var shaped = shaped("", numbered(Reply.text("Which one?"), labels));
        assertThat(shaped.texts().getFirst()).startsWith("Reply with a number:\n1 Profession number 1\n2 ");
        assertThat(all(shaped, Language.EN)).contains("\n60 Profession number 60");
    }

    @Test
    void moreGivesThreeSegmentsAgainAndSaysSoUntilAllIsSaid() {
        var rest = "One more line of detail.\n".repeat(60).strip();
        var next = SmsShape.more(rest, Language.EN, PHRASES);
        assertThat(next.texts()).singleElement().satisfies(text -> {
            assertThat(text).endsWith("detail.\nText MORE for the rest.");
            assertThat(Segments.of(text).count()).isEqualTo(3);
        });
        assertThat(SmsShape.more("Short.", Language.EN, PHRASES)).isEqualTo(new Shaped(List.of("Short."), ""));
    }

    @Test
    void nothingToSayIsNoText() {
        assertThat(SmsShape.reply(List.of(), Language.EN, PHRASES, "").texts()).isEmpty();
    }

    @RepeatedTest(200)
    void nothingIsLostNothingIsBrokenAndNoTextIsTooLong(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var language = Language.values()[random.nextInt(Language.values().length)];
        var replies = replies(random);
        var shaped = SmsShape.reply(replies, language, TestPack.phrases(language), random.nextBoolean() ? HELLO : "");
        var texts = texts(shaped, language);

        assertThat(texts)
                .allSatisfy(text -> assertThat(Segments.of(text).count()).isBetween(1, 3));
        String before = replies.stream()
                .map(reply -> Typography.plain(reply.text(), language))
                .collect(Collectors.joining(" "));
        String after = String.join(" ", texts);
        for (String whole : wholes(before)) {
            assertThat(after).contains(whole);
        }
        var words = List.of(after.split("\\s+"));
        assertThat(words).containsAll(List.of(before.strip().split("\\s+")));
    }

    /** Links, addresses and numbers of several groups, as they must arrive. */
    private static List<String> wholes(String text) {
        return Pattern.compile("https://\\S+|\\S+@\\S+|0116 496 0101")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .toList();
    }

    private static List<Reply> replies(Random random) {
        var replies = new ArrayList<Reply>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String text = IntStream.rangeClosed(0, random.nextInt(80))
                    .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" "));
            replies.add(Reply.text(text.strip()));
        }
        return replies;
    }

    private static List<String> texts(Shaped shaped, Language language) {
        var texts = new ArrayList<>(shaped.texts());
        String rest = shaped.rest();
        while (!rest.isEmpty()) {
            var next = SmsShape.more(rest, language, TestPack.phrases(language));
            assertThat(next.rest().length()).isLessThan(rest.length());
            texts.addAll(next.texts());
            rest = next.rest();
        }
        return texts;
    }

    private static String all(Shaped shaped, Language language) {
        return String.join("\n", texts(shaped, language));
    }

    private static Shaped shaped(String hello, Reply... replies) {
        return SmsShape.reply(List.of(replies), Language.EN, PHRASES, hello);
    }

    private static Reply numbered(Reply reply, String... labels) {
        var text = new StringBuilder(reply.text()).append("\nReply with a number:");
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < labels.length; i++) {
            text.append('\n').append(i + 1).append(' ').append(labels[i]);
            choices.add(new Choice(labels[i], "v" + i));
        }
        return reply.withText(text.toString()).withChoices(choices);
    }

    private static Reply service(String name, int details) {
        var card = new ServiceCard(
                "s1",
                name,
                true,
                null,
                null,
                null,
                2.0,
                "0116 496 0101",
                null,
                null,
                "yes",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
        return new Reply(
                name + ", about 2 miles away\nThis is an example. It is not a real service.\nHow to get in: Call us.\n"
                        + "Phone: 0116 496 0101\n"
                        + "Open: Monday to Friday, 9am to 5pm.\n"
                                .repeat(details)
                                .strip(),
                List.of(),
                card);
    }
}
