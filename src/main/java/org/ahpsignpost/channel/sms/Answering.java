package org.ahpsignpost.channel.sms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.channel.sms.Keyword.Order;
import org.ahpsignpost.channel.sms.Plan.NotNow;
import org.ahpsignpost.channel.sms.Plan.Settle;
import org.ahpsignpost.channel.sms.shape.SmsShape;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.conversation.Conversations.Answer;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.conversation.TurnReply;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.live.Live;
import org.jspecify.annotations.Nullable;

/** Finds what is answered to one message. Asked again about the same message it finds the same. */
final class Answering {

    private final Conversations conversations;
    private final Keywords keywords;
    private final Said said;
    private final PageLinks links;
    private final Live live;

    Answering(Conversations conversations, Keywords keywords, Said said, PageLinks links, Live live) {
        this.conversations = conversations;
        this.keywords = keywords;
        this.said = said;
        this.links = links;
        this.live = live;
    }

    Plan plan(Person person, Message message, Instant now) {
        String words = message.words();
        if (person.optedOut()) {
            return conversations.danger(words).isPresent() ? turn(person, message, now) : Settle.silent(person);
        }
        if (words.isBlank()) {
            return told(person, message.picture() ? "picture" : "empty", now);
        }
        Order order = keywords.in(words).map(Keyword::order).orElse(null);
        if (order == Order.MORE && !person.rest().isEmpty()) {
            return more(person);
        }
        boolean allowed = live.allow("sms:" + person.id(), SmsLimits.MESSAGES_AT_ONCE, SmsLimits.MESSAGES_A_MINUTE);
        if (!allowed && conversations.danger(words).isEmpty()) {
            return told(person, "too-many", now);
        }
        String conversation = person.conversationId();
        if (order == Order.WEB && conversation != null && links.offered()) {
            return link(person, conversation, now);
        }
        return turn(person, message, now);
    }

    /** Who asks for it may go on at the page: the link is as good as the phone, for a short time and once. */
    private Plan link(Person person, String conversation, Instant now) {
        Language language = person.languageOr(Language.EN);
        String token = links.token();
        String words = said.text("link", language, Map.of("link", links.link(token)));
        return new Settle(
                person,
                Pass.ORDINARY,
                SmsShape.whole(words, language),
                "link",
                connection -> PageLinks.keep(connection, token, person.id(), conversation, now));
    }

    /** A kind word outside a turn, once in a while. */
    private Plan told(Person person, String key, Instant now) {
        Instant before = person.toldAt();
        if (before != null && now.isBefore(before.plus(SmsLimits.TELL_EVERY))) {
            return Settle.silent(person);
        }
        Language language = person.languageOr(Language.EN);
        return new Settle(person.told(now), Pass.ORDINARY, SmsShape.whole(said.text(key, language), language), "told");
    }

    private Plan more(Person person) {
        Language language = person.languageOr(Language.EN);
        var next = SmsShape.more(person.rest(), language, said.phrases(language));
        return new Settle(person.waitsFor(next.rest()), Pass.ORDINARY, next.texts(), "more");
    }

    private Plan turn(Person person, Message message, Instant now) {
        Answer answer = say(person.conversationId(), message);
        String conversation = person.conversationId();
        if (answer instanceof Answer.UnknownConversation || answer instanceof Answer.ExpiredConversation) {
            conversation = newConversation(person, message);
            if (conversations.openAs(conversation, Channel.SMS, Audience.PATIENT, null) instanceof Opening.NotOpened) {
                return new NotNow();
            }
            answer = say(conversation, message);
        }
        return switch (answer) {
            case Answer.Answered(TurnReply reply, String json) -> answered(person, reply, now);
            case Answer.EmptyMessage() -> told(person, "empty", now);
            case Answer.TooLong tooLong -> Settle.silent(person); // say() has shortened it already
            case Answer.TooMany tooMany -> new NotNow();
            case Answer.NotSaved notSaved -> new NotNow();
            case Answer.UnknownConversation unknown -> new NotNow();
            case Answer.ExpiredConversation expired -> new NotNow();
        };
    }

    private Answer say(@Nullable String conversation, Message message) {
        if (conversation == null) {
            return new Answer.UnknownConversation(List.of());
        }
        Answer answer = conversations.say(conversation, message.id(), message.words());
        if (answer instanceof Answer.TooLong(int most)) {
            // a text cannot be taken back and sent shorter: its beginning is answered
            return conversations.say(conversation, message.id(), message.words().substring(0, most));
        }
        return answer;
    }

    /** The same for the same message, so that a second try finds the conversation of the first. */
    private static String newConversation(Person person, Message message) {
        return Post.id(person.id() + ":" + message.id());
    }

    private Plan answered(Person person, TurnReply reply, Instant now) {
        Language language = reply.language();
        Person spoken = person.in(reply.conversationId(), language);
        if (reply.decision().kind() == DecisionKind.ESCALATE) {
            return danger(spoken, reply, now);
        }
        if (person.optedOut()) {
            return Settle.silent(spoken);
        }
        String hello = person.greeted() ? "" : said.text("hello", language);
        var shaped = SmsShape.reply(reply.replies(), language, said.phrases(language), hello);
        Person after = spoken.waitsFor(shaped.rest());
        boolean spoke = !shaped.texts().isEmpty();
        return new Settle(spoke ? after.greetedNow() : after, Pass.ORDINARY, shaped.texts(), "answered");
    }

    /** All of it at once. After STOP the same danger is answered once. */
    private Plan danger(Person person, TurnReply reply, Instant now) {
        String flag = String.valueOf(reply.safety().redFlag());
        if (person.optedOut() && answeredBefore(person, flag, now)) {
            return Settle.silent(person);
        }
        var texts = SmsShape.danger(reply.replies(), reply.language(), said.phrases(reply.language()));
        Person after = person.optedOut() ? person.answeredAfterStop(flag, now) : person.waitsFor("");
        return new Settle(after, Pass.DANGER, texts, "danger");
    }

    private static boolean answeredBefore(Person person, String flag, Instant now) {
        Instant before = person.stopDangerAt();
        return before != null && flag.equals(person.stopDanger()) && now.isBefore(before.plus(SmsLimits.SAME_DANGER));
    }
}
