package org.ahpsignpost.channel.sms.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ServiceCard;

/**
 * A reply by what matters first on a small phone.
 *
 * @param lead what is said, with each service in two or three lines; none of them is torn where another cut is possible
 * @param choices what can be picked, with its numbers; empty where nothing can
 * @param details what can wait: of services all but their name and one way to reach them, and what was said before the services
 */
record Pieces(List<String> lead, String choices, String details) {

    static Pieces of(List<Reply> replies, Language language) {
        var lead = new ArrayList<String>();
        var choices = new ArrayList<String>();
        var details = new ArrayList<String>();
        int services = firstService(replies);
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            var lines = Typography.plain(reply.text(), language).lines().toList();
            int said = lines.size() - choiceLines(reply, lines.size());
            choices.addAll(lines.subList(said, lines.size()));
            if (reply.card() instanceof ServiceCard card) {
                service(card, lines.subList(0, said), language, lead, details);
            } else if (i < services - 1 && reply.card() == null) {
                // who asked for a place wants the place; a reminder of danger has a card, and stays first
                details.addAll(lines.subList(0, said));
            } else {
                lead.add(joined(lines.subList(0, said)));
            }
        }
        return new Pieces(lead.stream().filter(block -> !block.isBlank()).toList(), joined(choices), joined(details));
    }

    /** Where the services begin; 0 where there are none. */
    private static int firstService(List<Reply> replies) {
        return (int) replies.stream()
                        .takeWhile(reply -> !(reply.card() instanceof ServiceCard))
                        .count()
                % Math.max(1, replies.size());
    }

    /** Choices are written out at a reply's end: one line that tells how to pick, and one for each. */
    private static int choiceLines(Reply reply, int lines) {
        int choices = reply.choices().size();
        return choices == 0 ? 0 : Math.min(choices + 1, lines);
    }

    /** Its name and distance, that it is an example if it is one, and one way to reach it; the rest is detail. */
    private static void service(
            ServiceCard card, List<String> lines, Language language, List<String> lead, List<String> details) {
        var first = new ArrayList<String>();
        var later = new ArrayList<String>();
        String reach = Stream.of(card.phone(), card.url())
                .filter(Objects::nonNull)
                .map(way -> Typography.plain(way, language))
                .findFirst()
                .orElse("");
        for (int i = 0; i < lines.size(); i++) {
            boolean who = i == 0 || (i == 1 && card.example());
            boolean how = !reach.isEmpty() && lines.get(i).contains(reach);
            (who || how ? first : later).add(lines.get(i));
        }
        lead.add(joined(first));
        if (!later.isEmpty()) {
            details.add(Typography.plain(card.name(), language));
            details.addAll(later);
        }
    }

    private static String joined(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
