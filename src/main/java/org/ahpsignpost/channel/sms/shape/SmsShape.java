package org.ahpsignpost.channel.sms.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;

/** Makes texts of replies whose choices are written out with their numbers. The words stay; only their order and cut change. */
public final class SmsShape {

    /** What one text may cost a service, and what a small screen shows without scrolling far. */
    static final int MOST_SEGMENTS = 3;

    /** Below that a beginning says nothing, and is better left to the rest. */
    private static final int SHORTEST_LEAD = 20;

    private SmsShape() {}

    /**
     * One text, and what waits. What can be picked stands in the text, whole if any room allows it.
     *
     * @param hello stands first; empty where the person knows us
     */
    public static Shaped reply(List<Reply> replies, Language language, Phrases phrases, String hello) {
        String greeting = Typography.plain(hello, language);
        String hint = Typography.plain(phrases.more(), language);
        var pieces = Pieces.of(replies, language);
        String lead = String.join("\n", pieces.lead());
        String choices = pieces.choices();
        String details = pieces.details();

        String all = joined(greeting, lead, details, choices);
        if (fits(all)) {
            return new Shaped(all.isEmpty() ? List.of() : List.of(all), "");
        }
        String brief = joined(greeting, lead, choices, hint);
        if (!details.isEmpty() && fits(brief)) {
            return new Shaped(List.of(brief), details);
        }
        if (!choices.isEmpty() && !fits(joined(greeting, choices, hint))) {
            var cut = Cut.of(choices, language, part -> fits(joined(greeting, part, hint)));
            return new Shaped(List.of(joined(greeting, cut.head(), hint)), joined(cut.tail(), lead, details));
        }
        var cut = cut(pieces.lead(), language, part -> fits(joined(greeting, part, choices, hint)));
        if (cut.head().length() < SHORTEST_LEAD && !choices.isEmpty()) {
            return new Shaped(List.of(joined(greeting, choices, hint)), joined(lead, details));
        }
        return new Shaped(List.of(joined(greeting, cut.head(), choices, hint)), joined(cut.tail(), details));
    }

    /** As many whole pieces as fit; where not even the first does, as much of it as does. */
    private static Cut cut(List<String> lead, Language language, Predicate<String> fits) {
        for (int whole = lead.size(); whole > 0; whole--) {
            String head = String.join("\n", lead.subList(0, whole));
            if (fits.test(head)) {
                return new Cut(head, String.join("\n", lead.subList(whole, lead.size())));
            }
        }
        return Cut.of(String.join("\n", lead), language, fits);
    }

    /** The next text of what waits. */
    public static Shaped more(String rest, Language language, Phrases phrases) {
        String hint = Typography.plain(phrases.more(), language);
        if (fits(rest)) {
            return new Shaped(List.of(rest), "");
        }
        var cut = Cut.of(rest, language, part -> fits(joined(part, hint)));
        return new Shaped(List.of(joined(cut.head(), hint)), cut.tail());
    }

    /**
     * A fixed reply to danger: first what to do, then that no ambulance comes from here, then all the rest of its words, in as many
     * texts as that takes. Nothing waits.
     */
    public static List<String> danger(List<Reply> replies, Language language, Phrases phrases) {
        String all = joined(replies.stream().map(Reply::text).toArray(String[]::new));
        String note = Typography.plain(phrases.noAmbulance(), language);
        String words = Typography.plain(all, language);
        int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
        String action = words.substring(0, end);
        if (!inFirstSegment(action + " " + note, words)) {
            // an action of two sentences: the first of them says what to do
            action = Cut.firstSentence(action, language);
        }
        String rest = words.substring(action.length()).strip();
        return texts(joined(action + " " + note, rest), language);
    }

    /** Words that go out whole, in as many texts as that takes. */
    public static List<String> whole(String words, Language language) {
        return texts(Typography.plain(words, language), language);
    }

    private static List<String> texts(String words, Language language) {
        var texts = new ArrayList<String>();
        String rest = words;
        while (!rest.isEmpty()) {
            var cut = Cut.of(rest, language, SmsShape::fits);
            texts.add(cut.head());
            rest = cut.tail();
        }
        return texts;
    }

    /** Whether the beginning travels in the first segment of the whole, in the alphabet that the whole needs. */
    private static boolean inFirstSegment(String beginning, String whole) {
        boolean gsm = Gsm.writes(beginning + whole);
        int size = gsm ? beginning.chars().map(c -> Gsm.septets((char) c)).sum() : beginning.length();
        return size <= (gsm ? Segments.GSM_EACH : Segments.UCS_EACH);
    }

    private static boolean fits(String text) {
        return Segments.of(text).count() <= MOST_SEGMENTS;
    }

    private static String joined(String... blocks) {
        return Stream.of(blocks).filter(block -> !block.isBlank()).collect(Collectors.joining("\n"));
    }
}
