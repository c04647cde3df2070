package org.ahpsignpost.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.channel.sms.SmsHouse;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Conversations held by text message: each message goes in as a callback of the gateway, and what is answered is what came out to the
 * number, with MORE asked for until there is no more. The facts of each answer are those on the record.
 */
final class BySms implements Conversations {

    private final SmsHouse sms;
    private final Map<String, Answer> answered = new HashMap<>();
    private int people;

    BySms(SmsHouse sms) {
        this.sms = sms;
    }

    /** A new phone; its number stands for the conversation. */
    @Override
    public Opening open(Channel channel, Audience audience, @Nullable Language language) {
        var welcome = (Opening.Opened) sms.house.conversations().open(Channel.SMS, audience, language);
        return new Opening.Opened("+4477009%05d".formatted(++people), welcome.language(), welcome.replies());
    }

    @Override
    public Opening openAs(String id, Channel channel, Audience audience, @Nullable Language language) {
        throw new UnsupportedOperationException("a phone has the number it has");
    }

    @Override
    public Answer say(String number, @Nullable String messageId, String text) {
        Answer before = messageId == null ? null : answered.get(number + messageId);
        if (before != null) {
            return before;
        }
        try {
            int had = sms.notify.to(number).size();
            String id = sms.give(number, text);
            sms.settle();
            while (waits()) {
                sms.text(number, "MORE");
            }
            var answer = answer(
                    id, sms.notify.to(number).subList(had, sms.notify.to(number).size()));
            answered.put(number + messageId, answer);
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is more to ask for. Only one phone talks at a time, and each asks until it has all. */
    private boolean waits() {
        return sms.sql
                        .sql("SELECT COUNT(*) FROM sms_person WHERE rest <> ''")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The facts of the record, with the words as they arrived. */
    private Answer answer(String id, List<String> arrived) {
        String json = sms.sql
                .sql("SELECT reply FROM turn WHERE message_id = ?")
                .param("notify:" + id)
                .query(String.class)
                .single();
        TurnReply full = Json.reply(json);
        var replies = new ArrayList<Reply>(arrived.stream().map(Reply::text).toList());
        full.replies().forEach(reply -> replies.add(reply.withText("")));
        var reply = new TurnReply(
                full.conversationId(),
                full.turn(),
                full.language(),
                full.decision(),
                full.safety(),
                replies,
                full.reading(),
                full.redactedText());
        return new Answer.Answered(reply, json);
    }

    @Override
    public Optional<Danger> danger(String text) {
        return sms.house.conversations().danger(text);
    }

    @Override
    public boolean move(String number, Channel channel) {
        throw new UnsupportedOperationException("a phone stays a phone");
    }

    @Override
    public boolean end(String number) {
        throw new UnsupportedOperationException("a phone does not leave a page");
    }

    @Override
    public Map<String, Long> versions(Collection<String> numbers) {
        return Map.of();
    }

    @Override
    public Optional<Transcript> transcript(String number) {
        return Optional.empty();
    }
}
