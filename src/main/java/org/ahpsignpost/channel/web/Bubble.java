package org.ahpsignpost.channel.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.conversation.Conversations.Exchange;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.conversation.TurnReply;
import org.ahpsignpost.handoff.HandoffMessage;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;

/**
 * Everything one side said in a turn, or outside one.
 *
 * @param key tells it from all others of its conversation
 * @param at when it was said
 * @param ours whether we or our staff said it; otherwise the person did
 * @param staff the name of the member of staff who said it; empty for all others
 * @param latest whether it is the newest
 * @param words what stands around what was said, such as the names of a card's facts, in its language
 * @param language for a {@code lang} attribute; empty where it is not known
 * @param direction for a {@code dir} attribute
 */
record Bubble(
        Key key,
        Instant at,
        boolean ours,
        String staff,
        boolean latest,
        PageWords words,
        String language,
        String direction,
        List<Block> blocks) {

    private static final Set<Label> FOR_OTHERS = Set.of(Label.DIAGNOSIS, Label.MEDICATION);

    /**
     * Where it stands in its conversation.
     *
     * @param turn 0 for what we said first; -1 for what was said outside turns
     * @param outside the number of what was said outside turns; 0 for a turn
     * @param side {@code ours} or {@code yours}
     */
    record Key(int turn, int outside, String side) {

        boolean in(Have have) {
            return turn < 0 ? outside <= have.outside() : turn <= have.turn();
        }

        /** As it stands in the page. */
        @Override
        public String toString() {
            return turn < 0 ? "o" + outside : "t" + turn + "-" + side;
        }
    }

    /**
     * The conversation in the order of time. Only the newest still offers its choices.
     *
     * @param have what is shown already and left out here, but for the newest
     */
    static List<Bubble> of(Transcript transcript, PageBook book, Have have) {
        var bubbles = all(transcript, book);
        bubbles.sort(Comparator.comparing(Bubble::at));
        var newest = bubbles.removeLast();
        bubbles.removeIf(bubble -> bubble.key.in(have));
        bubbles.replaceAll(bubble ->
                bubble.as(false, bubble.blocks.stream().map(Block::answered).toList()));
        bubbles.add(newest.as(true, newest.blocks));
        return bubbles;
    }

    private static List<Bubble> all(Transcript transcript, PageBook book) {
        var bubbles = new ArrayList<Bubble>();
        // the first words are said in whatever language the chat is in now
        var now = book.in(transcript.language());
        bubbles.add(ours(0, transcript.startedAt(), blocks(transcript.welcome()), now));
        List<Reply> asked = transcript.welcome();
        for (Exchange exchange : transcript.turns()) {
            var turn = exchange.reply();
            var words = book.in(turn.language());
            bubbles.add(theirs(exchange, asked, words));
            // while staff talk to the person we say nothing
            if (!turn.replies().isEmpty()) {
                bubbles.add(ours(turn.turn(), exchange.at(), blocks(turn), words));
            }
            asked = turn.replies();
        }
        transcript.outside().forEach(said -> bubbles.add(outside(said, book)));
        return bubbles;
    }

    private static List<Block> blocks(List<Reply> replies) {
        return replies.stream().map(Block::of).toList();
    }

    /** What only a health professional may answer leads to one, and looks like it. */
    private static List<Block> blocks(TurnReply turn) {
        var blocks = new ArrayList<>(blocks(turn.replies()));
        var label = turn.decision().label();
        if (label != null
                && FOR_OTHERS.contains(label)
                && blocks.getFirst().kind().equals(Block.TEXT)) {
            blocks.addFirst(blocks.removeFirst().nonUrgent());
        }
        return blocks;
    }

    private static Bubble ours(int turn, Instant at, List<Block> blocks, PageWords words) {
        return new Bubble(
                new Key(turn, 0, "ours"), at, true, "", false, words, words.code(), words.direction(), blocks);
    }

    /** Staff write in any language, whatever the person's, so the browser finds the direction of their words. */
    private static Bubble outside(HandoffMessage said, PageBook book) {
        String staff = said.senderName() == null ? "" : said.senderName();
        return new Bubble(
                new Key(-1, said.number(), "ours"),
                said.at(),
                true,
                staff,
                false,
                book.in(said.language()),
                staff.isEmpty() ? said.language().code() : "",
                "auto",
                List.of(Block.said(said.text())));
    }

    /** A choice comes back as its value; the person picked its label, and reads that again. */
    private static Bubble theirs(Exchange exchange, List<Reply> asked, PageWords words) {
        var picked = asked.stream()
                .flatMap(reply -> reply.choices().stream())
                .filter(choice -> choice.value().equals(exchange.words()))
                .map(Choice::label)
                .findFirst();
        return new Bubble(
                new Key(exchange.reply().turn(), 0, "yours"),
                exchange.at(),
                false,
                "",
                false,
                words,
                words.code(),
                "auto",
                List.of(Block.said(picked.orElse(exchange.words()))));
    }

    private Bubble as(boolean newest, List<Block> shown) {
        return new Bubble(key, at, ours, staff, newest, words, language, direction, shown);
    }
}
