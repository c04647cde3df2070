package org.ahpsignpost.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ahpsignpost.conversation.Conversations.Answer.Answered;
import org.ahpsignpost.conversation.Conversations.Answer.EmptyMessage;
import org.ahpsignpost.conversation.Conversations.Answer.ExpiredConversation;
import org.ahpsignpost.conversation.Conversations.Answer.NotSaved;
import org.ahpsignpost.conversation.Conversations.Answer.TooLong;
import org.ahpsignpost.conversation.Conversations.Answer.TooMany;
import org.ahpsignpost.conversation.Conversations.Answer.UnknownConversation;
import org.ahpsignpost.generation.Generated;
import org.ahpsignpost.handoff.HandoffCase;
import org.ahpsignpost.handoff.Handoffs;
import org.ahpsignpost.handoff.KeptCase;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Channel;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.live.LaneBusyException;
import org.ahpsignpost.live.Live;
import org.ahpsignpost.record.Commit;
import org.ahpsignpost.record.ConversationStore;
import org.ahpsignpost.record.RecordUnavailableException;
import org.ahpsignpost.reply.Reply;
import org.jspecify.annotations.Nullable;

/** Takes messages one after the other in their conversation's lane, and answers each once its turn is durable. */
final class ConversationDesk implements Conversations {

    /** A stale version means that another node was quicker; after so many times in a row something else is wrong. */
    private static final int ATTEMPTS = 5;

    private static final int RETRY_SECONDS = 10;

    private final ConversationStore store;
    private final Live live;
    private final HotConversations hot;
    private final TurnLine line;
    private final TurnWriter writer;
    private final TurnMeters meters;
    private final Opener opener;
    private final LastResort lastResort;
    private final Handoffs handoffs;
    private final Clock clock;
    private final ConversationProperties properties;

    ConversationDesk(
            ConversationStore store,
            Live live,
            HotConversations hot,
            TurnLine line,
            TurnWriter writer,
            TurnMeters meters,
            Opener opener,
            LastResort lastResort,
            Handoffs handoffs,
            Clock clock,
            ConversationProperties properties) {
        this.store = store;
        this.live = live;
        this.hot = hot;
        this.line = line;
        this.writer = writer;
        this.meters = meters;
        this.opener = opener;
        this.lastResort = lastResort;
        this.handoffs = handoffs;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public Opening open(Channel channel, Audience audience, @Nullable Language language) {
        return opener.open(channel, audience, language, now());
    }

    @Override
    public Opening openAs(String conversationId, Channel channel, Audience audience, @Nullable Language language) {
        return opener.openAs(conversationId, channel, audience, language, now());
    }

    @Override
    public Answer say(String conversationId, @Nullable String messageId, String text) {
        String clean = CleanText.of(text);
        if (clean.isEmpty()) {
            return new EmptyMessage();
        }
        // a message that tells of danger is always taken, however long it is and however many came before
        if (clean.length() > properties.longestMessage() && !lastResort.tellsOfDanger(clean)) {
            return new TooLong(properties.longestMessage());
        }
        if (!live.allow(conversationId) && !lastResort.tellsOfDanger(clean)) {
            return new TooMany(RETRY_SECONDS);
        }
        try {
            return live.inLane(conversationId, () -> inLane(conversationId, messageId, clean));
        } catch (LaneBusyException e) {
            return notSaved("busy", conversationId, clean);
        } catch (RecordUnavailableException e) {
            return notSaved("database_down", conversationId, clean);
        }
    }

    private Answer inLane(String conversationId, @Nullable String messageId, String text) {
        Generated asked = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var conversation = load(conversationId).orElse(null);
            if (conversation == null) {
                return new UnknownConversation(lastResort.whereDanger(text));
            }
            Instant now = now();
            if (conversation.expired(now)) {
                return new ExpiredConversation(lastResort.whereDanger(text));
            }
            var turn = new Turn(conversation, messageId, text, now);
            turn.asked = asked;
            var answer = take(turn);
            if (answer.isPresent()) {
                return answer.get();
            }
            hot.forget(conversationId);
            asked = turn.asked;
        }
        return notSaved("busy", conversationId, text);
    }

    /** Decides the turn and writes it; empty where someone else wrote first, so that it must be decided again. */
    private Optional<Answer> take(Turn turn) {
        long start = System.nanoTime();
        line.run(turn);
        if (turn.answeredBefore != null) {
            return Optional.of(asBefore(turn.answeredBefore.reply()));
        }
        long version = turn.conversation.version();
        if (turn.forget) {
            // first forget, then say so; erasing moves the version on by one
            if (store.erase(turn.conversation.id(), turn.now) instanceof Commit.NotSaved failed) {
                return Optional.of(notSaved(failed.reasonCode(), turn.conversation.id(), turn.raw));
            }
            version++;
        }
        var written = writer.write(turn, version, TurnWriter.since(start));
        return switch (store.commit(written.turn(), written.row(), version, turn.work())) {
            case Commit.Committed committed -> {
                hot.keep(written.next(), written.row().state());
                meters.turn(turn, TurnWriter.since(start));
                if (turn.failed.contains(SettleCase.NAME)) {
                    keepCase(turn.conversation.id(), turn.raw);
                }
                yield Optional.of(new Answered(written.reply(), written.replyJson()));
            }
            case Commit.AlreadyAnswered before -> {
                hot.forget(turn.conversation.id());
                yield Optional.of(asBefore(before.turn().reply()));
            }
            case Commit.StaleVersion stale -> Optional.empty();
            case Commit.NotSaved failed -> {
                hot.forget(turn.conversation.id());
                yield Optional.of(notSaved(failed.reasonCode(), turn.conversation.id(), turn.raw));
            }
        };
    }

    private Answer asBefore(String json) {
        return new Answered(Json.reply(json), json);
    }

    private Answer notSaved(String reasonCode, String conversationId, String text) {
        meters.notSaved();
        keepCase(conversationId, text);
        return new NotSaved(reasonCode, lastResort.instead(text));
    }

    /** A danger whose turn or case could not be recorded is kept, so that staff hear of it as soon as they can. */
    private void keepCase(String conversationId, String text) {
        lastResort
                .danger(text)
                .ifPresent(danger -> handoffs.keep(new KeptCase(
                        conversationId,
                        danger.category(),
                        Objects.requireNonNull(danger.redFlag()),
                        lastResort.language(text),
                        now())));
    }

    @Override
    public Optional<Danger> danger(String text) {
        List<Reply> replies = lastResort.whereDanger(CleanText.of(text));
        return replies.isEmpty() ? Optional.empty() : Optional.of(new Danger(lastResort.language(text), replies));
    }

    private Optional<Conversation> load(String conversationId) {
        return hot.find(conversationId).or(() -> store.find(conversationId).map(opener::conversation));
    }

    @Override
    public Optional<Transcript> transcript(String conversationId) {
        return store.find(conversationId)
                .map(opener::conversation)
                .filter(conversation -> !conversation.expired(now()))
                .map(this::transcript);
    }

    @Override
    public Map<String, Long> versions(Collection<String> conversationIds) {
        return store.versions(conversationIds);
    }

    @Override
    public boolean end(String conversationId) {
        return change(conversationId, open -> open.endedAt(now())) != Changed.NOT_SAVED;
    }

    @Override
    public boolean move(String conversationId, Channel channel) {
        return change(conversationId, open -> open.on(channel)) == Changed.DONE;
    }

    private enum Changed {
        DONE,
        NOT_OPEN,
        NOT_SAVED
    }

    private Changed change(String conversationId, UnaryOperator<Conversation> change) {
        try {
            return live.inLane(conversationId, () -> changeInLane(conversationId, change));
        } catch (LaneBusyException | RecordUnavailableException e) {
            return Changed.NOT_SAVED;
        }
    }

    private Changed changeInLane(String conversationId, UnaryOperator<Conversation> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var open = store.find(conversationId).map(opener::conversation).orElse(null);
            if (open == null || open.expired(now())) {
                return Changed.NOT_OPEN;
            }
            hot.forget(conversationId);
            switch (store.change(writer.row(change.apply(open)), open.version())) {
                case Commit.Committed committed -> {
                    return Changed.DONE;
                }
                case Commit.NotSaved failed -> {
                    return Changed.NOT_SAVED;
                }
                default -> {} // somebody moved it on in the same moment: once more
            }
        }
        return Changed.NOT_SAVED;
    }

    private Transcript transcript(Conversation conversation) {
        List<Exchange> turns = store.turns(conversation.id()).stream()
                .filter(turn -> turn.reply().length() > 2)
                .map(turn ->
                        new Exchange(turn.at(), turn.redactedText(), Json.reply(turn.reply()), Json.rules(turn.why())))
                .toList();
        List<Reply> welcome = opener.welcome(conversation.audience(), conversation.language());
        return new Transcript(
                conversation.id(),
                conversation.channel(),
                conversation.audience(),
                conversation.language(),
                conversation.startedAt(),
                welcome,
                turns,
                handoffs.messages(conversation.id(), 0).stream()
                        .filter(message -> !message.text().isEmpty())
                        .toList(),
                Optional.ofNullable(conversation.caseId())
                        .flatMap(handoffs::find)
                        .map(HandoffCase::state)
                        .filter(state -> !state.ended())
                        .orElse(null));
    }

    /** The record keeps milliseconds; what is decided now must be the same when it is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
