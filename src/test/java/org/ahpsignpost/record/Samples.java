package org.ahpsignpost.record;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Conversations and turns for tests. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-03-02T09:15:31.004Z");

    private Samples() {}

    public static StoredConversation conversation(String id) {
        return conversation(id, 0, "{\"step\":\"start\"}");
    }

    static StoredConversation conversation(String id, int turns, String state) {
        return new StoredConversation(
                id,
                turns,
                turns,
                "web",
                "patient",
                "en",
                NOW,
                NOW.plusSeconds(turns),
                NOW.plus(Duration.ofHours(1)),
                NOW.plus(Duration.ofDays(30)),
                null,
                state);
    }

    public static StoredTurn turn(String conversationId, int turn, @Nullable String messageId) {
        return turn(conversationId, turn, messageId, "my foot hurts when I walk");
    }

    static StoredTurn turn(String conversationId, int turn, @Nullable String messageId, String words) {
        return new StoredTurn(
                conversationId,
                turn,
                messageId,
                NOW.plusSeconds(turn),
                "web",
                "patient",
                "en",
                words,
                "ask",
                "profession:podiatrist",
                0.93,
                "find-a-service",
                "ask-place",
                "none",
                null,
                "{\"rules\":[\"P-01\"],\"evidence\":[\"foot\"],\"alternatives\":[]}",
                "[{\"text\":\"Which town or postcode district are you in?\"}]",
                "sha256:0123456789abcdef",
                1234);
    }

    /** Commits the turn that follows {@code turnsBefore} turns. */
    static Commit commit(ConversationStore store, String id, int turnsBefore, @Nullable String messageId) {
        return store.commit(
                turn(id, turnsBefore + 1, messageId),
                conversation(id, turnsBefore + 1, "{\"turn\":" + (turnsBefore + 1) + "}"),
                turnsBefore);
    }
}
