package org.ahpsignpost.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.conversation.TurnReply.Alternative;
import org.ahpsignpost.conversation.TurnReply.Decision;
import org.ahpsignpost.conversation.TurnReply.Safety;
import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.DialogueState;
import org.ahpsignpost.dialogue.Frame;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.StoredConversation;
import org.ahpsignpost.record.StoredTurn;
import org.jspecify.annotations.Nullable;

/** Writes a decided turn as what the record keeps: the reply, the reasons, and the conversation after it. */
final class TurnWriter {

    private final ConversationProperties properties;
    private final String contentHash;

    TurnWriter(ConversationProperties properties, String contentHash) {
        this.properties = properties;
        this.contentHash = contentHash;
    }

    /**
     * @param next the conversation after the turn
     * @param row the same as the record keeps it
     */
    record Written(TurnReply reply, String replyJson, Conversation next, StoredConversation row, StoredTurn turn) {}

    /** Why the turn was decided as it was, for a reviewer to read. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Why(
            List<String> safetyRules,
            String languageEvidence,
            List<Alternative> alternatives,
            List<String> removed,
            List<String> path,
            Set<String> failedSteps) {}

    /** @param version the version the turn was decided on */
    Written write(Turn turn, long version, Duration took) {
        var reply = reply(turn);
        var replyJson = Json.write(reply);
        var next = next(turn, version + 1);
        return new Written(reply, replyJson, next, row(next), stored(turn, reply, replyJson, took.toNanos() / 1_000));
    }

    private static TurnReply reply(Turn turn) {
        var decision = new Decision(turn.kind, turn.label, turn.confidence, turn.alternatives, flow(turn), step(turn));
        var safety = new Safety(turn.category(), turn.hold == null ? null : turn.hold.redFlag());
        return new TurnReply(
                turn.conversation.id(),
                turn.number(),
                turn.language,
                decision,
                safety,
                turn.replies,
                turn.reading,
                turn.text());
    }

    private Conversation next(Turn turn, long version) {
        var before = turn.conversation;
        return new Conversation(
                before.id(),
                version,
                turn.number(),
                before.channel(),
                before.audience(),
                turn.language,
                turn.chosen,
                turn.language == Language.EN ? before.told() : turn.language,
                before.startedAt(),
                turn.now,
                turn.now.plus(properties.idle()),
                turn.now.plus(properties.keep()),
                dialogue(turn),
                turn.hold,
                caseId(turn),
                before.recentMessagesWith(turn.messageId));
    }

    private static @Nullable String caseId(Turn turn) {
        var change = turn.caseChange;
        if (change != null) {
            return change.after().state().ended() ? null : change.after().id();
        }
        var known = turn.knownCase;
        return known != null && known.state().ended() ? null : turn.conversation.caseId();
    }

    private static DialogueState dialogue(Turn turn) {
        if (turn.forget) {
            return DialogueState.fresh();
        }
        return turn.advance == null ? turn.conversation.dialogue() : turn.advance.state();
    }

    StoredConversation row(Conversation conversation) {
        return new StoredConversation(
                conversation.id(),
                conversation.version(),
                conversation.turns(),
                conversation.channel().wire(),
                conversation.audience().wire(),
                conversation.language().code(),
                conversation.startedAt(),
                conversation.lastAt(),
                conversation.expiresAt(),
                conversation.keepUntil(),
                conversation.caseId(),
                Json.write(conversation));
    }

    private StoredTurn stored(Turn turn, TurnReply reply, String replyJson, long micros) {
        var decision = reply.decision();
        var why = new Why(
                turn.screening.rules(),
                turn.languageEvidence,
                turn.alternatives,
                turn.redaction.entities().stream()
                        .map(entity -> entity.type().name())
                        .toList(),
                turn.advance == null ? List.of() : turn.advance.path(),
                turn.failed);
        return new StoredTurn(
                turn.conversation.id(),
                turn.number(),
                turn.messageId,
                turn.now,
                turn.conversation.channel().wire(),
                turn.conversation.audience().wire(),
                turn.language.code(),
                turn.text(),
                decision.kind().wire(),
                decision.label() == null ? null : decision.label().value(),
                decision.confidence(),
                decision.flow(),
                decision.step(),
                reply.safety().category().wire(),
                reply.safety().redFlag(),
                Json.write(why),
                replyJson,
                contentHash,
                micros);
    }

    static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    private static @Nullable String flow(Turn turn) {
        Advance advance = turn.advance;
        Frame waiting = turn.conversation.dialogue().top();
        return advance != null ? advance.flow() : waiting == null ? null : waiting.flow();
    }

    private static @Nullable String step(Turn turn) {
        Advance advance = turn.advance;
        Frame waiting = turn.conversation.dialogue().top();
        return advance != null ? advance.step() : waiting == null ? null : waiting.step();
    }
}
