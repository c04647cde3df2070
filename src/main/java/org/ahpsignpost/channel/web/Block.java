package org.ahpsignpost.channel.web;

import java.util.List;
import org.ahpsignpost.reply.Card;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.EasyReadCard;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ResourceCard;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;

/**
 * One reply as a page draws it.
 *
 * @param kind which fragment draws it: {@code text}, {@code emergency}, {@code urgent}, {@code non-urgent}, {@code service},
 *     {@code resource}
 * @param lines the text, a paragraph each
 */
record Block(String kind, List<String> lines, @Nullable Card card, List<Choice> choices) {

    static final String TEXT = "text";

    static Block of(Reply reply) {
        var lines = lines(reply.text());
        return switch (reply.card()) {
            case null -> new Block(TEXT, lines, null, reply.choices());
            case Card.Emergency card -> new Block("emergency", without(card.heading(), lines), card, reply.choices());
            case Card.Urgent card -> new Block("urgent", without(card.heading(), lines), card, reply.choices());
            // the drawings are left to clients that have them
            case EasyReadCard card -> new Block(TEXT, lines, null, reply.choices());
            // such a card says all that its text says
            case ServiceCard card -> new Block("service", List.of(), card, reply.choices());
            case ResourceCard card -> new Block("resource", List.of(), card, reply.choices());
        };
    }

    /** Words without choices or card. */
    static Block said(String text) {
        return new Block(TEXT, lines(text), null, List.of());
    }

    /** The same, as advice that sends someone to a health professional. */
    Block nonUrgent() {
        return new Block("non-urgent", lines, card, choices);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    Block answered() {
        return new Block(kind, lines, card, List.of());
    }

    /** The action stands in the heading and need not be said twice. */
    private static List<String> without(String heading, List<String> lines) {
        boolean said = !lines.isEmpty()
                && lines.getFirst().startsWith(heading)
                && lines.getFirst().length() <= heading.length() + 1; // and a full stop, whatever that looks like
        return said ? lines.subList(1, lines.size()) : lines;
    }
}
