package org.ahpsignpost.channel.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ahpsignpost.channel.sms.shape.SmsShape;
import org.ahpsignpost.conversation.Conversations;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.SharedWriter;
import org.ahpsignpost.reply.Reply;

/** Texts go out through the outbox like all others, past the same gate. */
final class SmsPhoneLine implements PhoneLine {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Conversations conversations;
    private final PageLinks links;
    private final Post post;
    private final SentTexts sent;
    private final Secrets secrets;
    private final Said said;
    private final SharedWriter writer;
    private final Live live;
    private final Clock clock;

    SmsPhoneLine(
            Conversations conversations,
            PageLinks links,
            Post post,
            SentTexts sent,
            Secrets secrets,
            Said said,
            SharedWriter writer,
            Live live,
            Clock clock) {
        this.conversations = conversations;
        this.links = links;
        this.post = post;
        this.sent = sent;
        this.secrets = secrets;
        this.said = said;
        this.writer = writer;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Texting text(String conversationId, int turn, String number, List<Reply> replies, Language language) {
        Optional<String> mobile = Numbers.mobile(number);
        if (mobile.isEmpty()) {
            return Texting.NO_MOBILE_NUMBER;
        }
        String person = secrets.person(mobile.get());
        boolean tooMany = sent.sentTo(person, A_DAY) >= SmsLimits.ASKED_FOR_A_DAY
                || !live.allow("text-me:" + conversationId, SmsLimits.ASKED_FOR_AT_ONCE, 1)
                // whoever opens many chats to send many texts runs up a bill
                || !live.allow("text-me", SmsLimits.ASKED_FOR_BY_ALL_AT_ONCE, SmsLimits.ASKED_FOR_BY_ALL_A_MINUTE);
        if (tooMany) {
            return Texting.TOO_MANY;
        }
        String id = Post.id("text-me:" + conversationId + ":" + turn + ":" + person);
        var letter = post.letter(id, person, mobile.get(), Pass.ORDINARY, texts(replies, language), clock.instant());
        if (!(writer.write(letter) instanceof Commit.Committed)) {
            return Texting.NOT_SAVED;
        }
        post.nudge();
        return Texting.ON_ITS_WAY;
    }

    /** The short form, and all that would wait for MORE elsewhere is left out: this number has not asked us anything. */
    private List<String> texts(List<Reply> replies, Language language) {
        var words = new ArrayList<Reply>();
        // what can be picked stands on the page; a text back would begin a new chat
        replies.forEach(reply -> words.add(reply.withChoices(List.of())));
        var phrases = said.phrases(language).withoutMore();
        return SmsShape.reply(words, language, phrases, said.text("texted", language))
                .texts();
    }

    @Override
    public Optional<String> conversation(String token) {
        return links.conversation(token, clock.instant());
    }

    @Override
    public Optional<String> take(String token) {
        Instant now = clock.instant();
        var conversation = links.conversation(token, now);
        // the move can be done twice without harm, the link be used once only: so the move comes first
        if (conversation.isEmpty() || !conversations.move(conversation.get(), Channel.WEB)) {
            return Optional.empty();
        }
        var used = new AtomicBoolean();
        Commit outcome = writer.write(connection -> used.set(PageLinks.use(connection, token, conversation.get())));
        return outcome instanceof Commit.Committed && used.get() ? conversation : Optional.empty();
    }
}
