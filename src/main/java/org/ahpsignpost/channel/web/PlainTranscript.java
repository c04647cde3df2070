package org.ahpsignpost.channel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ahpsignpost.conversation.Conversations.Transcript;
import org.ahpsignpost.reply.Reply;

/** A conversation as plain text: who said it, what was said, a blank line. */
final class PlainTranscript {

    private PlainTranscript() {}

    static String of(Transcript transcript, PageBook book) {
        var words = book.in(transcript.language());
        return Bubble.of(transcript, book, Have.NOTHING).stream()
                .map(bubble -> said(bubble, transcript, words))
                .collect(Collectors.joining("\n\n", words.say("chat.title") + "\n\n", "\n"));
    }

    private static String said(Bubble bubble, Transcript transcript, PageWords words) {
        String who = bubble.staff().isEmpty()
                ? words.say(bubble.ours() ? "chat.ours" : "chat.you")
                : words.say("chat.staff", Map.of("name", bubble.staff()));
        return who + "\n" + String.join("\n", texts(bubble, transcript));
    }

    /** A card's words stand in its reply's text. */
    private static List<String> texts(Bubble bubble, Transcript transcript) {
        int turn = bubble.key().turn();
        if (bubble.ours() && turn >= 0) {
            List<Reply> replies = turn == 0
                    ? transcript.welcome()
                    : transcript.turns().stream()
                            .filter(exchange -> exchange.reply().turn() == turn)
                            .findFirst()
                            .orElseThrow()
                            .reply()
                            .replies();
            return replies.stream().map(Reply::text).toList();
        }
        var lines = new ArrayList<String>();
        bubble.blocks().forEach(block -> lines.addAll(block.lines()));
        return lines;
    }
}
