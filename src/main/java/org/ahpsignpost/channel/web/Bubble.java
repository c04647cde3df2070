package org.ahpsignpost.channel.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ahpsignpost.conversation.Conversations.Exchange;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.handoff.HandoffMessage;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;

/**
 * Everything one side said in a turn, or outside one.
 *
 * @param at when it was said
 * @param ours whether we or our staff said it; otherwise the person did
 * @param staff the name of the member of staff who said it; empty for all others
 * @param latest whether it is the newest
 * @param language for a {@code lang} attribute
 * @param direction for a {@code dir} attribute
 */
record Bubble(
        Instant at, boolean ours, String staff, boolean latest, String language, String direction, List<Block> blocks) {

    /** The conversation in the order of time. Only the newest still offers its choices. */
    static List<Bubble> of(Transcript transcript, PageWords words) {
        var bubbles = new ArrayList<Bubble>();
        bubbles.add(ours(transcript.startedAt(), transcript.welcome(), words));
        List<Reply> asked = transcript.welcome();
        for (Exchange turn : transcript.turns()) {
            bubbles.add(theirs(turn, asked, words));
            var replies = turn.reply().replies();
            // while staff talk to the person we say nothing
            if (!replies.isEmpty()) {
                bubbles.add(ours(turn.at(), replies, words));
            }
            asked = replies;
        }
        transcript.outside().forEach(said -> bubbles.add(outside(said)));
        bubbles.sort(Comparator.comparing(Bubble::at));
        var newest = bubbles.removeLast();
        bubbles.replaceAll(Bubble::answered);
        bubbles.add(new Bubble(
                newest.at, newest.ours, newest.staff, true, newest.language, newest.direction, newest.blocks));
        return bubbles;
    }

    private static Bubble ours(Instant at, List<Reply> replies, PageWords words) {
        return new Bubble(
                at,
                true,
                "",
                false,
                words.code(),
                words.direction(),
                replies.stream().map(Block::of).toList());
    }

    /** Staff write in any language, whatever the person's, so the browser finds the direction of their words. */
    private static Bubble outside(HandoffMessage said) {
        var lines = said.text().lines().filter(line -> !line.isBlank()).toList();
        String staff = said.senderName() == null ? "" : said.senderName();
        return new Bubble(
                said.at(),
                true,
                staff,
                false,
                staff.isEmpty() ? said.language().code() : "",
                "auto",
                List.of(new Block("text", lines, null, List.of())));
    }

    /** A choice comes back as its value; the person picked its label, and reads that again. */
    private static Bubble theirs(Exchange turn, List<Reply> asked, PageWords words) {
        var picked = asked.stream()
                .flatMap(reply -> reply.choices().stream())
                .filter(choice -> choice.value().equals(turn.words()))
                .map(Choice::label)
                .findFirst();
        String language =
                picked.isPresent() ? words.code() : turn.reply().language().code();
        String said = picked.orElse(turn.words());
        return new Bubble(
                turn.at(),
                false,
                "",
                false,
                language,
                "auto",
                List.of(new Block("text", List.of(said), null, List.of())));
    }

    private Bubble answered() {
        return new Bubble(
                at,
                ours,
                staff,
                latest,
                language,
                direction,
                blocks.stream().map(Block::answered).toList());
    }
}
