package org.ahpsignpost.channel.web;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.conversation.Conversations.Exchange;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;

/**
 * Everything one side said in a turn.
 *
 * @param ours whether we said it; otherwise the person did
 * @param latest whether it is the newest
 * @param language for a {@code lang} attribute
 * @param direction for a {@code dir} attribute
 */
record Bubble(boolean ours, boolean latest, String language, String direction, List<Block> blocks) {

    /** The conversation in the order of time. Only the newest still offers its choices. */
    static List<Bubble> of(Transcript transcript, PageWords words) {
        var bubbles = new ArrayList<Bubble>();
        bubbles.add(ours(transcript.welcome(), words));
        List<Reply> asked = transcript.welcome();
        for (Exchange turn : transcript.turns()) {
            bubbles.add(theirs(turn, asked, words));
            bubbles.add(ours(turn.reply().replies(), words));
            asked = turn.reply().replies();
        }
        var newest = bubbles.removeLast();
        bubbles.replaceAll(Bubble::answered);
        bubbles.add(new Bubble(newest.ours, true, newest.language, newest.direction, newest.blocks));
        return bubbles;
    }

    private static Bubble ours(List<Reply> replies, PageWords words) {
        return new Bubble(
                true,
                false,
                words.code(),
                words.direction(),
                replies.stream().map(Block::of).toList());
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
        return new Bubble(false, false, language, "auto", List.of(new Block("text", List.of(said), null, List.of())));
    }

    private Bubble answered() {
        return new Bubble(
                ours,
                latest,
                language,
                direction,
                blocks.stream().map(Block::answered).toList());
    }
}
