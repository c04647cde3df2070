package org.ahpsignpost.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.TurnReply;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Card;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ResourceCard;
import org.ahpsignpost.reply.ServiceCard;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A person at the chat page: whatever they write goes through its forms, and what they are given is what the page shows. Only the facts
 * that no page shows, such as the label of a turn, are read from the record.
 */
abstract class ThroughThePage implements Conversations {

    private final Conversations record;
    private final Map<String, String> formIds = new HashMap<>();

    ThroughThePage(Conversations record) {
        this.record = record;
    }

    /** Opens a chat; gives the page. */
    abstract Document begin(Audience audience);

    /** Sends the form of the page that is open. @param formId other than its own; null for its own */
    abstract Answered send(@Nullable String formId, String text);

    /** What came back. */
    record Answered(int status, Document page) {}

    /** The id of the chat that is open. */
    abstract String id();

    @Override
    public Opening open(Channel channel, Audience audience, @Nullable Language language) {
        assertThat(channel).isEqualTo(Channel.WEB);
        var page = begin(audience);
        formIds.clear();
        return new Opening.Opened(id(), Language.EN, List.of(newest(page, List.of())));
    }

    @Override
    public Answer say(String conversationId, @Nullable String messageId, String text) {
        String formId = messageId == null
                ? null
                : formIds.computeIfAbsent(messageId, own -> UUID.randomUUID().toString());
        var answered = send(formId, text);
        return switch (answered.status()) {
            case 200 -> answer(answered.page());
            case 400 -> new Answer.EmptyMessage();
            case 410 -> new Answer.ExpiredConversation(List.of());
            case 413 -> new Answer.TooLong(0);
            case 429 -> new Answer.TooMany(0);
            default -> throw new AssertionError("the page answered with " + answered.status());
        };
    }

    private Answer answer(Document page) {
        var turn = record.transcript(id()).orElseThrow().turns().getLast().reply();
        var shown = newest(page, turn.replies());
        var replies = new ArrayList<Reply>();
        replies.add(shown);
        turn.replies().stream()
                .map(Reply::card)
                .filter(Objects::nonNull)
                .forEach(card -> replies.add(new Reply("", List.of(), card)));
        return new Answer.Answered(
                new TurnReply(
                        turn.conversationId(),
                        turn.turn(),
                        turn.language(),
                        turn.decision(),
                        turn.safety(),
                        replies,
                        turn.reading(),
                        turn.redactedText()),
                "");
    }

    /** The newest message as it is shown: its words, its choices as somebody can pick them; and every card of the reply is drawn. */
    private static Reply newest(Document page, List<Reply> replies) {
        var said = page.expectFirst("#latest .said");
        assertThat(said.select(".card.service")).hasSize(cards(replies, ServiceCard.class));
        assertThat(said.select(".card.resource")).hasSize(cards(replies, ResourceCard.class));
        assertThat(said.select(".care.emergency")).hasSize(cards(replies, Card.Emergency.class));
        assertThat(said.select(".care.urgent")).hasSize(cards(replies, Card.Urgent.class));
        var choices = said.select(".choices button[name=text], .choices input[name=text]").stream()
                .map(picked -> new Choice(label(said, picked), picked.attr("value")))
                .toList();
        assertThat(choices)
                .isEqualTo(
                        replies.isEmpty()
                                ? choices
                                : replies.stream()
                                        .flatMap(reply -> reply.choices().stream())
                                        .toList());
        String words = said.select("h4, p, dt, dd, li, label, legend, a").stream()
                .map(part -> part.normalName().equals("a") ? part.attr("href") : part.text())
                .collect(Collectors.joining("\n"));
        return new Reply(words, choices, null);
    }

    private static String label(Element said, Element picked) {
        return picked.normalName().equals("button")
                ? picked.text()
                : said.expectFirst("label[for=" + picked.id() + "]").text();
    }

    private static int cards(List<Reply> replies, Class<? extends Card> type) {
        return (int) replies.stream().map(Reply::card).filter(type::isInstance).count();
    }

    @Override
    public Opening openAs(String id, Channel channel, Audience audience, @Nullable Language language) {
        throw new AssertionError("a person opens chats by the page");
    }

    @Override
    public Optional<Transcript> transcript(String conversationId) {
        return record.transcript(conversationId);
    }

    @Override
    public Optional<Danger> danger(String text) {
        return record.danger(text);
    }

    @Override
    public boolean move(String conversationId, Channel channel) {
        return record.move(conversationId, channel);
    }

    @Override
    public boolean end(String conversationId) {
        return record.end(conversationId);
    }

    @Override
    public Map<String, Long> versions(Collection<String> conversationIds) {
        return record.versions(conversationIds);
    }
}
