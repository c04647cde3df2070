package org.ahpsignpost.channel.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ahpsignpost.conversation.Conversations.Exchange;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.handoff.HandoffMessage;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;

/**
 * One thing said, as staff read it. Templates call its methods, so they are public.
 *
 * @param from {@code person}, {@code bot}, {@code staff} or {@code service}
 * @param name of the member of staff; empty for others
 * @param rules what saw danger in it, by name
 */
record DeskLine(Instant at, String from, String name, Language language, List<String> lines, List<String> rules) {

    static List<DeskLine> of(Transcript transcript) {
        var lines = new ArrayList<DeskLine>();
        for (Exchange turn : transcript.turns()) {
            var spoken = turn.reply().language();
            lines.add(new DeskLine(turn.at(), "person", "", spoken, List.of(turn.words()), turn.rules()));
            if (!turn.reply().replies().isEmpty()) {
                lines.add(new DeskLine(
                        turn.at(), "bot", "", spoken, texts(turn.reply().replies()), List.of()));
            }
        }
        for (HandoffMessage said : transcript.outside()) {
            String name = said.senderName() == null ? "" : said.senderName();
            lines.add(new DeskLine(
                    said.at(),
                    said.sender(),
                    name,
                    said.language(),
                    said.text().lines().toList(),
                    List.of()));
        }
        // what was said in a turn comes before what was said after it in the same moment
        lines.sort(Comparator.comparing(DeskLine::at));
        return lines;
    }

    private static List<String> texts(List<Reply> replies) {
        return replies.stream()
                .flatMap(reply -> Stream.of(reply.text().split("\n")))
                .filter(line -> !line.isBlank())
                .toList();
    }

    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    public String code() {
        return language.code();
    }
}
