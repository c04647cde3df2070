package org.ahpsignpost.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.plainlanguage.PlainLanguage;
import org.ahpsignpost.plainlanguage.ReadingMeter;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;

/**
 * Holds replies back for their reading level. What came from outside and is above the bar of its language is rewritten once, where a rule can (English);
 * what is above it still gives way to a short approved text. Texts of the content pack were held against the same bar when it was built and are
 * approved word by word: no rule changes them. A model's words pass the same bar before they get here.
 */
final class ReadingGate {

    /** What became of the replies of a turn. */
    enum Outcome {
        PASSED,
        REWRITTEN,
        SHORT,
        /** above the bar, all of it approved text */
        APPROVED
    }

    /** @param outcome the furthest that any reply had to go */
    record Held(List<Reply> replies, Outcome outcome) {}

    private static final String SHORT_TEXT = "gate.short";

    private final ReadingMeter meter;
    private final PlainLanguage plainLanguage;
    private final Wording wording;

    ReadingGate(ReadingMeter meter, PlainLanguage plainLanguage, Wording wording) {
        this.meter = meter;
        this.plainLanguage = plainLanguage;
        this.wording = wording;
    }

    /** The replies as they may leave, in their order and with their choices. */
    Held hold(List<Reply> replies, Language language) {
        if (keeps(replies, language)) {
            return new Held(replies, Outcome.PASSED);
        }
        var rewritten =
                replies.stream().map(reply -> rewritten(reply, language)).toList();
        if (keeps(rewritten, language)) {
            return new Held(rewritten, Outcome.REWRITTEN);
        }
        var shortened =
                rewritten.stream().map(reply -> shortened(reply, language)).toList();
        return new Held(shortened, shortened.equals(rewritten) ? Outcome.APPROVED : Outcome.SHORT);
    }

    private boolean keeps(List<Reply> replies, Language language) {
        return meter.keepsBar(words(replies), language);
    }

    static String words(List<Reply> replies) {
        return String.join("\n", replies.stream().map(Reply::text).toList());
    }

    private Reply rewritten(Reply reply, Language language) {
        boolean rewritable = language == Language.EN && isFromOutside(reply) && !meter.keepsBar(reply.text(), language);
        return rewritable
                ? reply.withText(plainLanguage
                        .rewrite(reply.text(), PlainLanguage.DEFAULT_GRADE)
                        .plainText())
                : reply;
    }

    private Reply shortened(Reply reply, Language language) {
        return reply.card() instanceof ServiceCard card && !meter.keepsBar(reply.text(), language)
                ? reply.withText(brief(card, language))
                : reply;
    }

    /** The facts alone, and where to ask for the rest. */
    private String brief(ServiceCard card, Language language) {
        var lines = new ArrayList<String>();
        lines.add(card.name());
        add(lines, "service.example", "", card.example() ? "" : null, language);
        add(lines, "service.phone", "phone", card.phone(), language);
        add(lines, "service.address", "address", card.address(), language);
        add(lines, "service.web", "url", card.url(), language);
        lines.add(wording.message(SHORT_TEXT, language));
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, String name, @Nullable String value, Language language) {
        if (value != null) {
            lines.add(wording.message(key, name.isEmpty() ? Map.of() : Map.of(name, value), language, false));
        }
    }

    private static boolean isFromOutside(Reply reply) {
        return reply.card() instanceof ServiceCard;
    }
}
