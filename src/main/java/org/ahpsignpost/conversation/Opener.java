package org.ahpsignpost.conversation;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.ahpsignpost.conversation.Conversations.Opening;
import org.ahpsignpost.conversation.Conversations.Opening.NotOpened;
import org.ahpsignpost.conversation.Conversations.Opening.Opened;
import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.Dialogue;
import org.ahpsignpost.dialogue.DialogueState;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.record.StoredConversation;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;

/** Begins conversations and says the first words. */
final class Opener {

    private final ConversationStore store;
    private final HotConversations hot;
    private final Dialogue dialogue;
    private final ComposeReply compose;
    private final Lookups lookups;
    private final TurnWriter writer;
    private final ConversationProperties properties;
    private final Supplier<String> ids;

    Opener(
            ConversationStore store,
            HotConversations hot,
            Dialogue dialogue,
            ComposeReply compose,
            Lookups lookups,
            TurnWriter writer,
            ConversationProperties properties,
            Supplier<String> ids) {
        this.store = store;
        this.hot = hot;
        this.dialogue = dialogue;
        this.compose = compose;
        this.lookups = lookups;
        this.writer = writer;
        this.properties = properties;
        this.ids = ids;
    }

    Opening open(Channel channel, Audience audience, @Nullable Language language, Instant now) {
        return openAs(ids.get(), channel, audience, language, now);
    }

    Opening openAs(String id, Channel channel, Audience audience, @Nullable Language language, Instant now) {
        var first = fresh(id, 0, 0, channel, audience, language, now);
        var row = writer.row(first);
        return switch (store.open(row)) {
            case Commit.Committed committed -> {
                hot.keep(first, row.state());
                yield opened(first);
            }
            // someone opened it in the same moment: it is open, which is all that was asked for
            case Commit.StaleVersion stale -> opened(first);
            case Commit.AlreadyAnswered before -> opened(first);
            case Commit.NotSaved failed -> new NotOpened(failed.reasonCode());
        };
    }

    List<Reply> welcome(Audience audience, Language language) {
        return compose.words(start(audience), language, Version.PLAIN);
    }

    /** The conversation of a row; one that was erased begins afresh. */
    Conversation conversation(StoredConversation row) {
        if (row.state().length() > 2) {
            return Json.conversation(row.state()).at(row.version(), row.caseId());
        }
        return fresh(
                        row.id(),
                        row.version(),
                        row.turns(),
                        Channel.of(row.channel()).orElse(Channel.API),
                        Audience.of(row.audience()).orElse(Audience.PATIENT),
                        Language.of(row.language()).orElse(Language.EN),
                        row.lastAt())
                .at(row.version(), row.caseId());
    }

    private Opened opened(Conversation conversation) {
        return new Opened(
                conversation.id(), conversation.language(), welcome(conversation.audience(), conversation.language()));
    }

    private Conversation fresh(
            String id,
            long version,
            int turns,
            Channel channel,
            Audience audience,
            @Nullable Language language,
            Instant now) {
        return new Conversation(
                id,
                version,
                turns,
                channel,
                audience,
                language == null ? Language.EN : language,
                language,
                null,
                now,
                now,
                now.plus(properties.idle()),
                now.plus(properties.keep()),
                start(audience).state(),
                null,
                null,
                List.of());
    }

    private Advance start(Audience audience) {
        return dialogue.open(DialogueState.fresh(), audience, lookups.ofNobody(audience));
    }
}
